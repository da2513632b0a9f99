export { DATABASE_NAME, type DatabaseOptions, openDatabase, type PledgemarkDatabase } from './database.ts';
export { exportRaw, type RawExport } from './export-raw.ts';
export { type KeptReport, keptAt, keptOf, trashOf } from './kept.ts';
export { keepNote, restoreNote, trashNote } from './notes.ts';
export { reportAt, reportOf, visitReport } from './reports.ts';
export type { Shelf, Unreadable } from './shelf.ts';
export { watch } from './watch.ts';
