export { annotationsJsonLd } from './annotations.ts';
export { dueCalendar } from './calendar.ts';
export { followUpsCsv, notesCsv, targetsCsv } from './csv.ts';
export type { FormFile } from './table.ts';
