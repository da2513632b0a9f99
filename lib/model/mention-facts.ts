import { z } from 'zod';
import { IndicatorRefSchema, NatureSchema, RoleSchema, StrengthSchema } from './mention.ts';
import { QuantitySchema } from './quantity.ts';

/**
 * What comparing needs to know of a mention, without the report's text. `names` the best first; `before`: its clause up
 * to the name (新增); `between`: what stands from the name to the value (达, 累计达到); `words`: the words marked. `indicator` only where the reader said which it
 * is (null: none of the catalogue); where it is absent, the name is matched.
 */
export const MentionFactsSchema = z.object({
  role: RoleSchema,
  names: z.array(z.string()),
  before: z.string(),
  between: z.string(),
  value: QuantitySchema.extend({ text: z.string() }),
  words: z.string(),
  period: z.string().nullable(),
  nature: NatureSchema,
  strength: StrengthSchema,
  basis: z.array(z.string()),
  indicator: IndicatorRefSchema.nullable().optional(),
});
export type MentionFacts = z.infer<typeof MentionFactsSchema>;
