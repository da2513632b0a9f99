export { annotationCollection, annotationsJsonLd } from './annotations.ts';
export { dueCalendar, dueEvents } from './calendar.ts';
export { followUpsCsv, followUpsTable, notesCsv, notesTable, targetsCsv, targetsTable } from './csv.ts';
export type { FormFile, FormPieces } from './table.ts';
