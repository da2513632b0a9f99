export { DATABASE_NAME, openDatabase, type PledgemarkDatabase } from './database.ts';
export { exportRaw, type RawExport } from './export-raw.ts';
export { type KeptReport, keptAt, keptOf, trashOf } from './kept.ts';
export { keepNote, restoreNote, trashNote } from './notes.ts';
export { reportAt, reportOf, visitReport } from './reports.ts';
export { watch } from './watch.ts';
