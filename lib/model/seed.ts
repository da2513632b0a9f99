import { z } from 'zod';
import { ReportTypeSchema } from './report.ts';

/**
 * Metadata of a bundled source document (`seeds/NAME.json` beside `seeds/NAME.txt`).
 * `part` says which part of the report the text holds; `length` is in UTF-16 units; `sha256` is of the file's bytes.
 * `publishedOn` and `address` are null where they are not known.
 */
export const SeedDocumentSchema = z.strictObject({
  schema: z.literal('pledgemark/seed@1'),
  file: z.string().regex(/^[a-z0-9-]+\.txt$/),
  title: z.string().min(1),
  part: z.string().nullable(),
  type: ReportTypeSchema,
  area: z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }),
  period: z.string(),
  issuer: z.string(),
  publishedOn: z.iso.date().nullable(),
  address: z.url().nullable(),
  length: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  provenance: z.string().min(1),
});
export type SeedDocument = z.infer<typeof SeedDocumentSchema>;
