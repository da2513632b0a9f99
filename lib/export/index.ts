export type { ExportedFile, ReportBundle } from './bundle.ts';
export { citationOf } from './citation.ts';
export { deepLink } from './deep-link.ts';
export { fileNameFor } from './file-name.ts';
export { toMarkdown } from './markdown.ts';
