import { z } from 'zod';
import { QuantitySchema } from './quantity.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector ; prefix and suffix hold up to 64 characters. */
export const TextQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector ; UTF-16 units of the report's text. */
export const TextPositionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** The typed facts of a target, so that "same commitment, other value" can be told from "other commitment". */
export const TargetFactsSchema = QuantitySchema.extend({
  name: z.string(),
  valueText: z.string(),
  period: z.string().nullable(),
});
export type TargetFacts = z.infer<typeof TargetFactsSchema>;

/** How a note finds its words again: quote, position and section path, and for a target its facts. */
export const SelectorSchema = z.object({
  quote: TextQuoteSelectorSchema,
  position: TextPositionSelectorSchema,
  section: z.array(z.string()),
  target: TargetFactsSchema.nullable(),
});
export type Selector = z.infer<typeof SelectorSchema>;

/**
 * What became of a note's words. `span` is where they stand now, absent for `orphan` and `ambiguous`.
 * `candidates` are the equal places of an ambiguous one. `reason` is a plain sentence.
 */
export const AnchorVerdictSchema = z.object({
  kind: z.enum(['exact', 'moved', 'value-changed', 'text-changed', 'ambiguous', 'orphan']),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  candidates: z.array(z.object({ start: z.int(), end: z.int() })),
  score: z.number().min(0).max(1),
  reason: z.string(),
});
export type AnchorVerdict = z.infer<typeof AnchorVerdictSchema>;
