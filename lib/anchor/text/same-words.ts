import { type Candidate, candidateAt, nameStands } from './candidate.ts';
import { agreementOf, type Neighbours, type Side } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { valueBordersDiffer } from './value-borders.ts';

/** Beyond this the words are so common that only their own place counts; the rest is not looked at. */
const MOST_OCCURRENCES = 2000;
/** Fewer meaningful characters than this say little by themselves ("10家"): what touches them must be the same. */
const SHORT = 8;
const TOUCHING = 4;
/** A quote of so many meaningful characters is a clause of its own, and one of so many a sentence. */
const CLAUSE = 12;
const SENTENCE = 20;

/** A word that bounds a value, or a further digit, is no longer than this. */
const LONGEST_BOUND = 4;

/** Places where the same words stand; width and white space do not count. */
export function sameWords(prepared: PreparedText, recorded: RecordedQuote): Candidate[] {
  const { chars } = prepared.plain;
  const { exact } = recorded;
  const found: Candidate[] = [];
  if (exact === '') return found;
  for (let at = chars.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES; at = chars.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const now = {
      prefix: chars.slice(Math.max(0, at - LONGEST_BOUND), at),
      suffix: chars.slice(end, end + LONGEST_BOUND),
    };
    if (!valueBordersDiffer(exact, recorded, now)) found.push(candidateAt(prepared, recorded, at, end));
  }
  return found;
}

const agrees = (side: Side | null): boolean => side === null || side.agreement >= 0.5;
const isStrong = (side: Side | null): boolean => side !== null && side.agreement >= 0.6 && side.near >= 0.7;
const touches = (side: Side | null, recorded: string): boolean =>
  side === null || side.run >= Math.min(TOUCHING, recorded.length);

export const bothSidesAgree = ({ before, after }: Neighbours): boolean =>
  agrees(before) && agrees(after) && (isStrong(before) || isStrong(after) || (before === null && after === null));

/** Whether words recorded beside the quote stand in this text at all: then it is the same report, set in another order. */
function standsSomewhere(prepared: PreparedText, nearQuote: string): boolean {
  return nearQuote === '' || prepared.plain.chars.includes(nearQuote);
}
/** A full stop that parted quote and neighbour does not go with either when a paragraph is moved. */
const EDGE_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const NEAREST = 12;
const knownElsewhere = (prepared: PreparedText, recorded: RecordedQuote): { before: boolean; after: boolean } => ({
  before: standsSomewhere(prepared, recorded.prefix.replace(EDGE_MARKS, '').slice(-NEAREST)),
  after: standsSomewhere(prepared, recorded.suffix.replace(EDGE_MARKS, '').slice(0, NEAREST)),
});

/** Whether the outermost of what was recorded on either side stands in this text, wherever. */
const farNeighboursKnown = (prepared: PreparedText, recorded: RecordedQuote): boolean =>
  standsSomewhere(prepared, recorded.prefix.slice(0, NEAREST)) &&
  standsSomewhere(prepared, recorded.suffix.slice(-NEAREST));

/** A short quote that holds a target's name and value still says which commitment it is. */
const isShort = ({ weight, nameAt, exact }: RecordedQuote): boolean =>
  weight < SHORT && !(nameAt && nameAt.offset >= 0 && nameAt.offset < exact.length);

/** What speaks against a place whatever its neighbours say. */
function isExcluded(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): boolean {
  if (candidate.yearsConflict || !nameStands(prepared, recorded, candidate)) return true;
  const { before, after } = candidate.neighbours;
  return isShort(recorded) && !(touches(before, recorded.prefix) && touches(after, recorded.suffix));
}

/** Below this, two passages may agree by nothing but the set phrases that every report has. */
const BEYOND_PHRASES = 0.85;

/** Whether the place is in the report that the note was made on: its neighbours, its section or the text around say so. */
export function isThisReport(prepared: PreparedText, recorded: RecordedQuote, candidate: Candidate): boolean {
  if (agreementOf(candidate.neighbours) >= BEYOND_PHRASES || candidate.sameSection === true) return true;
  return farNeighboursKnown(prepared, recorded);
}

/** Same words between the same neighbours. */
export const inPlace = (prepared: PreparedText, recorded: RecordedQuote, all: readonly Candidate[]): Candidate[] =>
  all.filter(
    (one) =>
      !isExcluded(prepared, recorded, one) && bothSidesAgree(one.neighbours) && isThisReport(prepared, recorded, one),
  );

/**
 * Same words with one side kept, as when a paragraph was moved: the other side must be explained, by standing elsewhere
 * in this text or by the same section; on another office's page with the same phrase it is not.
 */
export function besideOneNeighbour(
  prepared: PreparedText,
  recorded: RecordedQuote,
  all: readonly Candidate[],
): Candidate[] {
  const elsewhere = knownElsewhere(prepared, recorded);
  return all.filter((one) => {
    if (isExcluded(prepared, recorded, one) || isShort(recorded) || !isThisReport(prepared, recorded, one))
      return false;
    const { before, after } = one.neighbours;
    const explained = (known: boolean): boolean => known || one.sameSection === true;
    return (isStrong(before) && explained(elsewhere.after)) || (isStrong(after) && explained(elsewhere.before));
  });
}

/** A clause that was moved without its neighbours, where the words stand once and the neighbours stand elsewhere. */
export function movedAlone(prepared: PreparedText, recorded: RecordedQuote, all: readonly Candidate[]): Candidate[] {
  const [only] = all;
  if (!only || all.length > 1 || recorded.weight < CLAUSE || isExcluded(prepared, recorded, only)) return [];
  const elsewhere = knownElsewhere(prepared, recorded);
  const sameReport = elsewhere.before && elsewhere.after && isThisReport(prepared, recorded, only);
  return sameReport && (recorded.weight >= SENTENCE || only.sameSection === true) ? [only] : [];
}
