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

/**
 * What the whole text says of a note's place, for when it has changed: which report it was, and how the words' own
 * neighbours told them from like words elsewhere in it.
 */
export const SelectorContextSchema = z.object({
  /** Digest of the text as read: where it is the same, nothing needs to be searched. No cryptographic one. */
  text: z.string(),
  /** A sample of the report's wording, so that another report is known as another one; empty for a text too short. */
  report: z.string(),
  /** How often the report names each of the years that it names most: the next year's names later ones. */
  years: z.record(z.string().regex(/^\d{4}$/), z.int().positive()),
  /** How many line breaks stand before the words. */
  paragraph: z.int().nonnegative(),
  /** Other places with the same words, and how many characters beside them were the same at most, on either side. */
  rivals: z.object({
    count: z.int().nonnegative(),
    before: z.int().nonnegative(),
    after: z.int().nonnegative(),
  }),
});
export type SelectorContext = z.infer<typeof SelectorContextSchema>;

/** How a note finds its words again: quote, position and section path, and for a target its facts. */
export const SelectorSchema = z.object({
  quote: TextQuoteSelectorSchema,
  position: TextPositionSelectorSchema,
  section: z.array(z.string()),
  target: TargetFactsSchema.nullable(),
  /** Absent in selectors from elsewhere: then words are taken more warily. */
  context: SelectorContextSchema.optional(),
});
export type Selector = z.infer<typeof SelectorSchema>;

/** How far words moved: characters of the text as read, and paragraphs (lines); positive towards the end. */
export const MoveSchema = z.object({
  characters: z.int(),
  /** Null where the selector does not know which paragraph it was. */
  paragraphs: z.int().nullable(),
  /** Section paths then and now, where they lie under another heading; null where the heading is the same or unknown. */
  section: z.object({ from: z.array(z.string()), to: z.array(z.string()) }).nullable(),
});
export type Move = z.infer<typeof MoveSchema>;

/** The words of a value as they were and as they are; several, in one passage, joined by a dun comma. */
export const ValueChangeSchema = z.object({ from: z.string(), to: z.string() });
export type ValueChange = z.infer<typeof ValueChangeSchema>;

/** A piece of a reworded passage. Kept and removed ones make the old words, kept and added ones the new. */
export const DifferencePieceSchema = z.object({ kind: z.enum(['kept', 'removed', 'added']), text: z.string() });
export type DifferencePiece = z.infer<typeof DifferencePieceSchema>;

/**
 * What became of a note's words. `span` is where they stand now, absent for `orphan` and `ambiguous`.
 * `candidates` are the equal places of an ambiguous one, in text order. `reason` is a plain sentence in Chinese, and `en` the same in English.
 * `move` goes with any found words that stand elsewhere than they did, `value` with `value-changed`, `difference` with
 * `value-changed` and `text-changed`.
 */
export const AnchorVerdictSchema = z.object({
  kind: z.enum(['exact', 'moved', 'value-changed', 'text-changed', 'ambiguous', 'orphan']),
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
  candidates: z.array(z.object({ start: z.int(), end: z.int() })),
  score: z.number().min(0).max(1),
  reason: z.string(),
  en: z.string().optional(),
  move: MoveSchema.optional(),
  value: ValueChangeSchema.optional(),
  difference: z.array(DifferencePieceSchema).optional(),
});
export type AnchorVerdict = z.infer<typeof AnchorVerdictSchema>;
