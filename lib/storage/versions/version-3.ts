import type { Transaction } from 'dexie';
import type { SchemaVersion } from './schema-version.ts';

type Record = { address?: unknown; addresses?: unknown };

/** A report is found at any of its addresses. One whose address cannot be read stays as it is. */
const withAddresses = (report: Record): void => {
  if (typeof report.address === 'string' && !Array.isArray(report.addresses)) report.addresses = [report.address];
};

/**
 * What a report's page said when it was read (`texts`, `readings`), what the reader can undo (`changes`) and has not
 * saved yet (`drafts`), and what the library keeps: searches, templates, folders and the files written there.
 * Observations lose an index that nobody asked: each makes an import of 50,000 rows a second or two slower.
 */
export const version3: SchemaVersion = {
  number: 3,
  stores: {
    reports: 'id, &address, *addresses, areaCode, period, type, lastSeen',
    notes: 'id, reportId, modified, trashed, *tags',
    observations: 'id, trashed',
    texts: 'id, reportId, [address+sha256]',
    readings: 'id, reportId',
    changes: 'id',
    drafts: 'id, address',
    searches: 'id',
    templates: 'id',
    folders: 'id',
    files: 'id, folderId',
  },
  upgrade: async (transaction: Transaction) => {
    await transaction.table<Record>('reports').toCollection().modify(withAddresses);
  },
};
