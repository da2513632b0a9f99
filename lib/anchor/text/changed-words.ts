import { alignPart } from './align.ts';
import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { changedValue, type ValueChange } from './changed-value.ts';
import { lostWords } from './content-words.ts';
import { agreementOf } from './neighbours.ts';
import { weightOf } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { bothSidesAgree, isThisReport } from './same-words.ts';
import { numbersIn } from './value-expression.ts';
import { likelyWindows, type Window } from './windows.ts';

export type Changed =
  | { kind: 'value-changed'; candidate: Candidate; change: ValueChange }
  | { kind: 'text-changed'; candidate: Candidate }
  | { kind: 'deleted' };

/** Aligning costs the square of the length; a longer selection is found by its same words or not at all. */
const LONGEST_PASSAGE = 1500;
/** A passage that shrank or grew by more was not reworded but replaced. */
const LEAST_LENGTH = 0.6;
const MOST_LENGTH = 1.7;
/** Of a passage's content words so many may be gone, where both sides agree. */
const MOST_LOST = 0.2;
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
  return pairs.map(([start, end]) => [window.start + start, window.start + Math.max(start, end)]);
}

function isReworded(recorded: RecordedQuote, words: string): boolean {
  const { exact, selector } = recorded;
  const growth = words.length / exact.length;
  if (growth < LEAST_LENGTH || growth > MOST_LENGTH) return false;
  if (numbersIn(exact).join() !== numbersIn(words).join()) return false;
  const lost = lostWords(exact, words);
  const kept = lostWords(words, exact).length;
  if (selector.target) return lost.length === 0 && words.includes(selector.target.name);
  return lost.length <= MOST_LOST * Math.max(1, lostWords(exact, '').length) && kept <= lost.length + 3;
}

function judge(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): Changed | null {
  const { neighbours } = candidate;
  if (candidate.yearsConflict || !bothSidesAgree(neighbours) || agreementOf(neighbours) < LEAST_AGREEMENT) return null;
  if (!isThisReport(prepared, recorded, candidate)) return null;
  const { words } = candidate;
  if (weightOf(words) <= DELETED * recorded.weight) return { kind: 'deleted' };
  if (words === recorded.exact || !nameStands(prepared, recorded, candidate)) return null;
  const change = changedValue(recorded, words);
  if (change) return { kind: 'value-changed', candidate, change };
  return isReworded(recorded, words) ? { kind: 'text-changed', candidate } : null;
}

function judgeWindow(prepared: PreparedText, recorded: RecordedQuote, window: Window): Changed | null {
  const verdicts = placesIn(prepared, recorded, window)
    .map(([start, end]) => judge(prepared, recorded, candidateAt(prepared, recorded, start, end)))
    .filter((one) => one !== null);
  return (
    verdicts.find(({ kind }) => kind === 'value-changed') ??
    verdicts.find(({ kind }) => kind === 'text-changed') ??
    verdicts[0] ??
    null
  );
}

/** The places where the passage stands with other words, each judged by its parts. */
export function changedWords(prepared: PreparedText, recorded: RecordedQuote): Changed[] {
  const passage = recorded.prefix + recorded.exact + recorded.suffix;
  if (recorded.exact === '' || passage.length > LONGEST_PASSAGE) return [];
  return likelyWindows(prepared.plain.chars, passage)
    .map((window) => judgeWindow(prepared, recorded, window))
    .filter((one) => one !== null);
}
