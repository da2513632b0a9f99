import type { SchemaVersion } from './schema-version.ts';

/**
 * The reader's own observations, and corrections of what the machine read. `key` is shared by the observations that
 * speak of the same thing (area, indicator, period, status, measure, strength); the last `modified` tells whether
 * anything changed.
 */
export const version2: SchemaVersion = {
  number: 2,
  stores: {
    observations: 'id, key, batch, modified, trashed',
    corrections: 'id, reportId, trashed',
  },
};
