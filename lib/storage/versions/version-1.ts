import type { SchemaVersion } from './schema-version.ts';

/**
 * Reports, notes and follow-ups. `trashed` is null for what is not in the trash, and null has no place in an index, so
 * that index holds the trash alone. `setAside` takes unreadable records whose place is needed.
 */
export const version1: SchemaVersion = {
  number: 1,
  stores: {
    reports: 'id, &address, areaCode, period, type, lastSeen',
    notes: 'id, reportId, modified, trashed, *tags',
    followUps: 'id, noteId, reportId, due, progress, trashed',
    setAside: '++key, store',
  },
};
