import type { ValueChange } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { alignPart } from './align.ts';
import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { rewording } from './changed-value.ts';
import { bothSidesAgree, type Evidence } from './evidence.ts';
import { leadStands } from './lead.ts';
import { isRatherOwn } from './near-rivals.ts';
import { agreementOf } from './neighbours.ts';
import { weightOf } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import { placesWithin, type RecordedQuote } from './recorded.ts';
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

/** Of one or two words other words say nothing; a value is compared by its meaning. */
const isWord = ({ exact, weight }: RecordedQuote): boolean => weight < FEWEST_LETTERS && !/\d/.test(exact);
const FEWEST_LETTERS = 4;

const NUMBER_GOES_ON = [/\d[.,]?$/, /^[.,]?\d/] as const;
const RANGE_GOES_ON = [/(?:\d%?[百千万亿]*)?[-—–~～]$/, /^[-—–~～]?\d/] as const;

function isCutAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at, at + 2);
  return [NUMBER_GOES_ON, RANGE_GOES_ON].some(([ends, begins]) => ends.test(before) && begins.test(after));
}

/** Digits beyond the place belong to the same number or range: a part of it was taken for the quote. */
const cutsNumber = (text: string, { start, end }: Span): boolean => isCutAt(text, start) || isCutAt(text, end);

function judgeOtherWords(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): Changed | null {
  const { words, span } = candidate;
  if (!hasFittingLength(recorded.exact, words) || cutsNumber(prepared.text, span)) return null;
  const said = rewording(recorded, prepared.text.slice(span.start, span.end));
  if (said?.kind === 'text-changed' && isWord(recorded)) return null;
  return said && { ...said, candidate };
}

function judge(
  prepared: PreparedText,
  recorded: RecordedQuote,
  evidence: Evidence,
  candidate: Candidate,
): Changed | null {
  const { neighbours, words } = candidate;
  if (evidence.isOtherYear(candidate) || !bothSidesAgree(neighbours) || agreementOf(neighbours) < LEAST_AGREEMENT)
    return null;
  if (!evidence.isThisReport(candidate)) return null;
  if (weightOf(words) <= DELETED * recorded.weight) return { kind: 'deleted' };
  if (!nameStands(prepared, recorded, candidate) || !evidence.isTouched(candidate)) return null;
  if (!leadStands(prepared, recorded, candidate) || !isRatherOwn(prepared, recorded, candidate)) return null;
  if (words === recorded.exact) {
    const isOther = goesOnOtherwise(prepared, recorded, candidate.start) || !evidence.isTold(candidate);
    return isOther ? null : { kind: 'same', candidate };
  }
  return judgeOtherWords(prepared, recorded, candidate);
}

/** What was put in beside the words is no part of them: where they stand within other words, they alone are judged. */
function withoutAdded(
  prepared: PreparedText,
  recorded: RecordedQuote,
  evidence: Evidence,
  changed: Changed & { candidate: Candidate },
): Changed | null {
  const { exact } = recorded;
  const places = placesWithin(changed.candidate.words, exact).map((at) => changed.candidate.start + at);
  const own = places.filter((at) => !goesOnOtherwise(prepared, recorded, at));
  if (own.length === 0) return changed;
  const [same, ...more] = own
    .map((at) => judge(prepared, recorded, evidence, candidateAt(prepared, recorded, at, at + exact.length)))
    .filter((one) => one?.kind === 'same');
  return more.length === 0 ? (same ?? null) : null;
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
  return best?.kind === 'text-changed' ? withoutAdded(prepared, recorded, evidence, best) : (best ?? null);
}

/** The places where the passage stands with other words, each judged by its parts. */
export function changedWords(prepared: PreparedText, recorded: RecordedQuote, evidence: Evidence): Changed[] {
  const passage = recorded.prefix + recorded.exact + recorded.suffix;
  if (recorded.exact === '' || passage.length > LONGEST_PASSAGE) return [];
  return likelyWindows(prepared, passage)
    .map((window) => judgeWindow(prepared, recorded, evidence, window))
    .filter((one) => one !== null);
}
