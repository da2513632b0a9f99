export { fromBase64, toBase64 } from './base64.ts';
export { type CsvRecord, csvCell, delimiterOf, plainCell, readCsv } from './csv.ts';
export { foldWidth } from './fold-width.ts';
export { HEADING_MARKS } from './heading-marks.ts';
export { readSections, type Section, sectionAt, sectionsOfFolded } from './sections.ts';
export { clausesOf, type Stretch, sentenceWalker } from './sentences.ts';
export { finish, mapped, type Steps, silently } from './steps.ts';
export { type Unwrapped, unwrapped } from './wrapped.ts';
