import { z } from 'zod';

/** A file that a page links to. `ending` is that of its name in lower case, without the point. */
export const AttachedFileSchema = z.object({ words: z.string(), address: z.string(), ending: z.string() });

/** A report that a page names and has as a file only: PDF, Word, WPS. */
export const AttachedReportSchema = z.object({ title: z.string(), files: z.array(AttachedFileSchema) });
export type AttachedReport = z.infer<typeof AttachedReportSchema>;
