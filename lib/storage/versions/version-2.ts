import type { SchemaVersion } from './schema-version.ts';

/**
 * The reader's own observations, and corrections of what the machine read. `key` is shared by the observations that
 * speak of the same thing (area, indicator, period, status, measure, strength). More indexes would make an import of
 * tens of thousands of rows slow, so `revisions` says when the observations were last changed.
 */
export const version2: SchemaVersion = {
  number: 2,
  stores: {
    observations: 'id, key, trashed',
    corrections: 'id, reportId, trashed',
    revisions: 'name',
  },
};
