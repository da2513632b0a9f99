import type { ValueChange } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { alignPart } from './align.ts';
import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { rewording } from './changed-value.ts';
import { bothSidesAgree, type Evidence } from './evidence.ts';
import { agreementOf } from './neighbours.ts';
import { weightOf } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { goesOnOtherwise } from './same-words.ts';
import { likelyWindows, type Window } from './windows.ts';

export type Changed =
  | { kind: 'same'; candidate: Candidate }
  | { kind: 'value-changed'; candidate: Candidate; value: ValueChange }
  | { kind: 'text-changed'; candidate: Candidate }
  | { kind: 'deleted' };

/** Aligning costs the square of the length; a longer selection is found by its same words or not at all. */
const LONGEST_PASSAGE = 1500;
/** A passage that shrank or grew by more was not reworded but replaced. */
const LEAST_LENGTH = 0.6;
const MOST_LENGTH = 1.7;
const DELETED = 0.25;
/** The neighbours alone say that other words stand at the same place, so they must agree well. */
const LEAST_AGREEMENT = 0.65;

/** The same place with and without what was put in at its borders, widest first: "以上" after a value belongs to it. */
function placesIn(prepared: PreparedText, recorded: RecordedQuote, window: Window): [number, number][] {
  const { prefix, exact, suffix } = recorded;
  const stretch = prepared.plain.chars.slice(window.start, window.end);
  const part = alignPart(prefix + exact + suffix, prefix.length, prefix.length + exact.length, stretch);
  const pairs: [number, number][] = [
    [part.outerStart, part.outerEnd],
    [part.outerStart, part.innerEnd],
    [part.innerStart, part.outerEnd],
    [part.innerStart, part.innerEnd],
  ];
  const places = pairs.map(([start, end]): [number, number] => [
    window.start + start,
    window.start + Math.max(start, end),
  ]);
  return places.filter(([start, end], i) => places.findIndex((one) => one[0] === start && one[1] === end) === i);
}

const hasFittingLength = (exact: string, words: string): boolean =>
  words.length >= LEAST_LENGTH * exact.length - 2 && words.length <= MOST_LENGTH * exact.length + 4;

/** Digits beyond the place belong to the same number: a part of it was taken for the quote. */
function cutsNumber(text: string, { start, end }: Span): boolean {
  const isCutBefore =
    /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) && /^[.,]?\d/.test(text.slice(start, start + 2));
  const isCutAfter =
    /\d[.,]?$/.test(text.slice(Math.max(0, end - 2), end)) && /^[.,]?\d/.test(text.slice(end, end + 2));
  return isCutBefore || isCutAfter;
}

function judge(
  prepared: PreparedText,
  recorded: RecordedQuote,
  evidence: Evidence,
  candidate: Candidate,
): Changed | null {
  const { neighbours, words, span } = candidate;
  if (evidence.isOtherYear(candidate) || !bothSidesAgree(neighbours) || agreementOf(neighbours) < LEAST_AGREEMENT)
    return null;
  if (!evidence.isThisReport(candidate)) return null;
  if (weightOf(words) <= DELETED * recorded.weight) return { kind: 'deleted' };
  if (!nameStands(prepared, recorded, candidate) || !evidence.isTouched(candidate)) return null;
  if (words === recorded.exact) {
    const isOther = goesOnOtherwise(prepared, recorded, candidate.start) || !evidence.isTold(candidate);
    return isOther ? null : { kind: 'same', candidate };
  }
  if (!hasFittingLength(recorded.exact, words) || cutsNumber(prepared.text, span)) return null;
  const said = rewording(recorded, prepared.text.slice(span.start, span.end));
  return said && { ...said, candidate };
}

const PREFERRED = ['value-changed', 'same', 'text-changed', 'deleted'] as const;

function judgeWindow(
  prepared: PreparedText,
  recorded: RecordedQuote,
  evidence: Evidence,
  window: Window,
): Changed | null {
  const candidates = placesIn(prepared, recorded, window).map(([start, end]) =>
    candidateAt(prepared, recorded, start, end),
  );
  const verdicts = candidates.map((one) => judge(prepared, recorded, evidence, one)).filter((one) => one !== null);
  const best = PREFERRED.map((kind) => verdicts.find((one) => one.kind === kind)).find((one) => one !== undefined);
  if (best?.kind !== 'text-changed') return best ?? null;
  // What was put in beside the words is no part of them.
  const within = best.candidate.words.indexOf(recorded.exact);
  const start = best.candidate.start + within;
  if (within < 0 || goesOnOtherwise(prepared, recorded, start)) return best;
  return { kind: 'same', candidate: candidateAt(prepared, recorded, start, start + recorded.exact.length) };
}

/** The places where the passage stands with other words, each judged by its parts. */
export function changedWords(prepared: PreparedText, recorded: RecordedQuote, evidence: Evidence): Changed[] {
  const passage = recorded.prefix + recorded.exact + recorded.suffix;
  if (recorded.exact === '' || passage.length > LONGEST_PASSAGE) return [];
  return likelyWindows(prepared, passage)
    .map((window) => judgeWindow(prepared, recorded, evidence, window))
    .filter((one) => one !== null);
}
