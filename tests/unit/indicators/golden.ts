import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A target as a report might write it, and what a careful statistician says beside the bundled dataset. */
const GoldenSchema = z.strictObject({
  /** What the case is about. */
  about: z.string(),
  area: z.string(),
  period: z.string(),
  name: z.string(),
  /** In the notation of quantities.ts; a yardstick's words begin with `=`. */
  value: z.string(),
  /** What stands before the name in its clause. */
  before: z.string().optional(),
  basis: z.array(z.string()).optional(),
  strength: z.literal('strive').optional(),
  /** Ids of sources left out, such as the page's own. */
  without: z.array(z.string()).optional(),
  state: z.enum(['agrees', 'differs', 'comparable', 'known', 'unlisted']),
  /** The best own row's comparison. */
  own: z.string().optional(),
  /** The last known year's verdict, as `2024 met`. */
  previous: z.string().optional(),
  /** The verdict on this period's outcome. */
  outcome: z.string().optional(),
  /** `310000 same` for each parent that has a target. */
  parents: z.array(z.string()).optional(),
  /** higher/lower/same among comparable areas. */
  peers: z.string().optional(),
  /** Codes that must be among the notes of own, parents and related. */
  notes: z.array(z.string()).optional(),
  /** Words that the one line must hold. */
  summary: z.string().optional(),
});
export type Golden = z.infer<typeof GoldenSchema>;

const lines = readFileSync(new URL('../../fixtures/indicators/golden-comparisons.jsonl', import.meta.url), 'utf8');

export const goldens: readonly Golden[] = lines
  .trim()
  .split('\n')
  .map((line) => GoldenSchema.parse(JSON.parse(line)));
