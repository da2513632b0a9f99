/**
 * Like words beside a note's own. Of "甲、乙、甲" one 甲 may be left, and each may be the one that went; where a neighbour of
 * the words stands now at their place, it is the neighbour. Which of the two a place is, is asked of all that was recorded,
 * laid to the text once with the note's words at the place, and once with the neighbour's.
 */
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { backwards, editsApart, editsToBeginning, onwards } from './edits-apart.ts';
import { plainText } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import { placesWithin, type RecordedQuote } from './recorded.ts';

/** How much further than what was recorded the text is looked at, for what was put in. */
const SLACK = 24;
/** More like words beside the note tell no more. */
const MOST = 6;

/** Other words than the note's own, which stood beside it as they are: so much more would have to speak against them. */
const CLEARLY = 2;

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

const IS_MARK = /^[。,;、:!?()]$/u;
const IS_BREAK = /[\n\t]/;

/** A recorded passage, and where its clauses, cells and lines are parted. */
interface Passage {
  chars: string;
  /** Whether a clause or a cell begins at a plain character; at the edge of what was recorded it may. */
  begins(at: number): boolean;
  /** Whether one ends there, its mark not counted. */
  ends(at: number): boolean;
}

function passageOf({ quote: { prefix, exact, suffix } }: RecordedQuote['selector']): Passage {
  const raw = prefix + exact + suffix;
  const { chars, rawAt } = plainText(raw);
  const isEdge = (at: number): boolean => at <= 0 || at >= chars.length;
  const isBroken = (at: number): boolean => isEdge(at) || IS_BREAK.test(raw.slice(rawAt(at - 1) + 1, rawAt(at)));
  return {
    chars,
    begins: (at) => isBroken(at) || IS_MARK.test(chars.charAt(at - 1)),
    ends: (at) => isBroken(at) || IS_MARK.test(chars.charAt(at)),
  };
}

const ENDS_CLAUSE = /[。,;:!?]/u;

/** Items of one list, with the comma before or behind them. */
const areItems = ({ chars }: Passage, { start, end }: Span): boolean =>
  (chars.charAt(start) === '、' || chars.charAt(end - 1) === '、') && !ENDS_CLAUSE.test(chars.slice(start, end));

/** Editors take out whole clauses: what is cut begins and ends behind a mark, or before one; or items of a list. */
const isClean = (passage: Passage, cut: Span): boolean =>
  (passage.begins(cut.start) && passage.begins(cut.end)) ||
  (passage.ends(cut.start) && passage.ends(cut.end)) ||
  areItems(passage, cut);

/** How far two places may slide together with the same characters before them, or behind them. */
function sameBeside(chars: string, a: number, b: number, step: 1 | -1): number {
  const at = (place: number, by: number): string => chars.charAt(step > 0 ? place + by : place - 1 - by);
  let by = 0;
  while (at(a, by) !== '' && at(a, by) === at(b, by)) by += 1;
  return by;
}

/**
 * Where either of the two may have gone with all that lay between: whether that was the other one, and it alone. Where the
 * same words stand beside both, the cut may have been a little before or behind, and left the same text.
 */
function otherWentAlone(passage: Passage, own: Span, other: Span): boolean {
  const [first, second] = own.start < other.start ? [own, other] : [other, own];
  const mayBeCut = (from: number, to: number): boolean => {
    for (let by = from; by <= to; by += 1) {
      if (isClean(passage, { start: first.start + by, end: second.start + by })) return true;
    }
    return false;
  };
  const length = first.end - first.start;
  const firstWent = mayBeCut(-sameBeside(passage.chars, first.start, second.start, -1), 0);
  const secondWent = mayBeCut(1, length + sameBeside(passage.chars, first.end, second.end, 1));
  return first === own ? secondWent && !firstWent : firstWent && !secondWent;
}

/** Whether the text is what is left, to the letter, where the note's words went with all up to like words beside them. */
function isLeftWithout(chars: string, candidate: Candidate, passage: string, own: Span, other: Span): boolean {
  const before = passage.slice(0, Math.min(own.start, other.start));
  const after = passage.slice(Math.max(own.end, other.end));
  return chars.slice(0, candidate.start).endsWith(before) && chars.startsWith(after, candidate.end);
}

/** How much would have been edited beside a place of the text, were it that of `[start, end)` of the recorded passage. */
function editsBeside(chars: string, candidate: Candidate, passage: string, { start, end }: Span): number {
  const before = backwards(passage.slice(0, start));
  const after = onwards(passage.slice(end));
  const textBefore = chars.slice(Math.max(0, candidate.start - before.length - SLACK), candidate.start);
  const textAfter = chars.slice(candidate.end, candidate.end + after.length + SLACK);
  return editsToBeginning(before, backwards(textBefore)) + editsToBeginning(after, onwards(textAfter));
}

/**
 * Whether a place is the note's own rather than that of like words that stood beside them; `false`, too, where it cannot be
 * told.
 */
export function isRatherOwn(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): boolean {
  const { prefix, exact, selector } = recorded;
  const { words } = candidate;
  const { chars } = prepared.plain;
  const own = { start: prefix.length, end: prefix.length + exact.length };
  const beside = placesWithin(prefix + exact + recorded.suffix, words)
    .map((at) => ({ start: at, end: at + words.length }))
    .filter((place) => isApart(place, own));
  if (beside.length === 0) return true;
  const passage = passageOf(selector);
  const changes = editsApart(exact, words);
  const asOwn = (changes > 0 ? CLEARLY : 1) * (editsBeside(chars, candidate, passage.chars, own) + changes);
  return beside.slice(0, MOST).every((rival) => {
    const asTheirs = editsBeside(chars, candidate, passage.chars, rival);
    const mayBeTheirs = asOwn === asTheirs || (asOwn > 0 && isLeftWithout(chars, candidate, passage.chars, own, rival));
    return mayBeTheirs ? otherWentAlone(passage, own, rival) : asOwn < asTheirs;
  });
}
