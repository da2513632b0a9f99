import type { Span } from '../../model/span.ts';
import { agreementOf, type Neighbours, neighboursAt } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import { placesWithin, type RecordedQuote } from './recorded.ts';
import { sameSection, type YearsConflict, yearsConflict } from './sections.ts';

/** One place where a note's words might stand, with the evidence for it. */
export interface Candidate {
  /** Plain characters, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The same place in the text as read. */
  readonly span: Span;
  readonly words: string;
  readonly neighbours: Neighbours;
  readonly sameSection: boolean | null;
  readonly yearsConflict: YearsConflict;
  readonly atRecordedPosition: boolean;
  /** 0 to 1; orders candidates that were found good, and says nothing of whether they are. */
  readonly score: number;
}

/** A name may be set off by a word or two that was put in ("绿道 新增 2公里"), no further. */
const NAME_SLACK = 4;

/** White space at the quote's edges was dropped on the way; it belongs to the words where it still stands. */
function spanOf(prepared: PreparedText, start: number, end: number, recorded: RecordedQuote): Span {
  const { exact } = recorded.selector.quote;
  const first = prepared.plain.rawAt(start);
  const whole = first - (exact.length - exact.trimStart().length);
  const sameWords = end - start === recorded.exact.length && prepared.text.startsWith(exact, whole);
  if (sameWords) return { start: whole, end: whole + exact.length };
  return { start: first, end: end > start ? prepared.plain.rawAt(end - 1) + 1 : first };
}

export function candidateAt(prepared: PreparedText, recorded: RecordedQuote, start: number, end: number): Candidate {
  const { chars } = prepared.plain;
  const { selector } = recorded;
  const span = spanOf(prepared, start, end, recorded);
  const neighbours = neighboursAt(chars, start, end, recorded);
  const path = selector.section.length === 0 ? [] : prepared.sectionAt(span.start);
  const same = sameSection(selector.section, path);
  return {
    start,
    end,
    span,
    words: chars.slice(start, end),
    neighbours,
    sameSection: same,
    yearsConflict: yearsConflict(selector.section, path),
    atRecordedPosition: span.start === selector.position.start,
    score: 0.85 * agreementOf(neighbours) + (same === null ? 0.075 : same ? 0.15 : 0),
  };
}

/** Whether the target's name still stands where it stood beside or in the words. True where no name was recorded. */
export function nameStands(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): boolean {
  const { nameAt, exact } = recorded;
  if (!nameAt) return true;
  const { name, offset } = nameAt;
  const inside = offset >= 0 && offset + name.length <= exact.length;
  // A name that is said twice may be exchanged once: 补差水平不低于上年度补差水平.
  if (inside) return placesWithin(candidate.words, name).length >= placesWithin(exact, name).length;
  const at = offset < 0 ? candidate.start + offset : candidate.end + (offset - exact.length);
  const { chars } = prepared.plain;
  return chars.slice(Math.max(0, at - NAME_SLACK), at + name.length + NAME_SLACK).includes(name);
}
