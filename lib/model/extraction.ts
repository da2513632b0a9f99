import { z } from 'zod';
import { MentionSchema } from './mention.ts';
import { ReportVerdictSchema } from './report.ts';

/** What `npm run -s extract` prints and what the overlay hands to the panel; mentions stand in document order. */
export const ExtractionSchema = z.object({
  schema: z.literal('pledgemark/extraction@1'),
  report: ReportVerdictSchema,
  text: z.object({ length: z.int().nonnegative(), sha256: z.string() }),
  mentions: z.array(MentionSchema),
});
export type Extraction = z.infer<typeof ExtractionSchema>;
