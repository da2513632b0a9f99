import type { AnchorVerdict, Move, ValueChange } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { differenceOf } from './difference.ts';
import type { PreparedText } from './prepared.ts';
import { type Reason, reasons } from './reasons.ts';
import type { RecordedQuote } from './recorded.ts';
import { sameSection } from './sections.ts';

export const orphan = (reason: Reason): AnchorVerdict => ({
  kind: 'orphan',
  span: null,
  candidates: [],
  score: 0,
  ...reason,
});

export function ambiguous(equals: readonly Candidate[]): AnchorVerdict {
  const candidates = equals.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const score = Math.max(...equals.map((one) => one.score));
  return { kind: 'ambiguous', span: null, candidates, score, ...reasons.ambiguous(equals.length) };
}

export const exact = (span: Span): AnchorVerdict => ({
  kind: 'exact',
  span,
  candidates: [],
  score: 1,
  ...reasons.exact,
});

function moveOf(prepared: PreparedText, { selector }: RecordedQuote, span: Span): Move | null {
  const characters = span.start - selector.position.start;
  if (characters === 0) return null;
  const to = prepared.sectionAt(span.start);
  const elsewhere = sameSection(selector.section, to) === false;
  return {
    characters,
    paragraphs: selector.context ? prepared.paragraphAt(span.start) - selector.context.paragraph : null,
    section: elsewhere ? { from: selector.section, to } : null,
  };
}

/** Words that are as they were. */
export function same(prepared: PreparedText, recorded: RecordedQuote, { span, score }: Candidate): AnchorVerdict {
  const move = moveOf(prepared, recorded, span);
  if (move) return { kind: 'moved', span, candidates: [], score, ...reasons.moved(move), move };
  const isSet = prepared.text.slice(span.start, span.end) === recorded.selector.quote.exact;
  return { kind: 'exact', span, candidates: [], score, ...(isSet ? reasons.exact : reasons.exactOtherSetting) };
}

/** Other words at the place of the old ones; `value` where they say another value. */
export function changed(
  prepared: PreparedText,
  recorded: RecordedQuote,
  { span, score }: Candidate,
  value: ValueChange | null,
): AnchorVerdict {
  const difference = differenceOf(recorded.selector.quote.exact, prepared.text.slice(span.start, span.end));
  const move = moveOf(prepared, recorded, span);
  const found = { span, candidates: [], score, difference, ...(move && { move }) };
  return value
    ? { kind: 'value-changed', ...found, value, ...reasons.valueChanged(value) }
    : { kind: 'text-changed', ...found, ...reasons.textChanged(difference) };
}
