/** What speaks for a place being the note's own. Each rule is for one way in which texts change. */
import type { Candidate } from './candidate.ts';
import { agreementOf, type Neighbours, type Side } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import type { ReportKinship } from './report-kinship.ts';

/** Fewer meaningful characters than this say little by themselves ("10家"): what touches them must be the same. */
const SHORT = 8;
const TOUCHING = 4;
/** A quote of so many meaningful characters is a clause of its own, and one of so many a sentence. */
const CLAUSE = 12;
const SENTENCE = 20;
/** Below this, two passages may agree by nothing but the set phrases that every report has. */
const BEYOND_PHRASES = 0.85;

const agrees = (side: Side | null): boolean => side === null || side.agreement >= 0.5;
const isStrong = (side: Side | null): boolean => side !== null && side.agreement >= 0.6 && side.near >= 0.7;
const touches = (side: Side | null, recorded: string): boolean =>
  side === null || side.run >= Math.min(TOUCHING, recorded.length);

export const bothSidesAgree = ({ before, after }: Neighbours): boolean =>
  agrees(before) && agrees(after) && (isStrong(before) || isStrong(after) || (before === null && after === null));

/** Whether words recorded beside the quote stand in this text at all: then it is the same report, set in another order. */
const standsSomewhere = (prepared: PreparedText, nearQuote: string): boolean =>
  nearQuote === '' || prepared.places.of(nearQuote, 1).length > 0;

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

/** A target's quote with its name in it says which commitment it is, however short. */
const holdsName = ({ nameAt, exact }: RecordedQuote): boolean =>
  nameAt !== null && nameAt.offset >= 0 && nameAt.offset < exact.length;
const isShort = (recorded: RecordedQuote): boolean => recorded.weight < SHORT && !holdsName(recorded);

/** The rules over one note on one text. A candidate has passed what holds for every place: name, bounds, years. */
export interface Evidence {
  /** Whether the place is in the report that the note was made on. */
  isThisReport(candidate: Candidate): boolean;
  /** The same words between the same neighbours. */
  inPlace(candidate: Candidate): boolean;
  /** The same words, and of what is beside them more than any like words had when the note was made. */
  beyondRivals(candidate: Candidate): boolean;
  /** The same words with one side kept, as when a paragraph was moved. */
  besideOneNeighbour(candidate: Candidate): boolean;
  /** Words that stood once and stand once, moved without their neighbours. */
  movedAlone(candidate: Candidate, count: number): boolean;
}

/** Characters more than at the likest of the other places, and characters at least. */
const BEYOND = 2;
const LEAST_RUN = 4;
/** So many characters in a row, the quote among them, are no chance. */
const LEAST_STRETCH = 12;

export function evidenceFor(prepared: PreparedText, recorded: RecordedQuote, kinship: ReportKinship): Evidence {
  const { rivals, prefix, suffix, weight } = recorded;
  const isSame = kinship === 'same';
  const isThisReport = (one: Candidate): boolean =>
    isSame ||
    agreementOf(one.neighbours) >= BEYOND_PHRASES ||
    one.sameSection === true ||
    farNeighboursKnown(prepared, recorded);
  const runs = ({ neighbours: { before, after } }: Candidate) => ({ before: before?.run ?? 0, after: after?.run ?? 0 });
  const isBeyond = (run: number, rival: number, recordedLength: number): boolean =>
    run >= Math.max(rival + BEYOND, LEAST_RUN) || (run === recordedLength && run > rival);

  return {
    isThisReport,
    inPlace(one) {
      if (!isThisReport(one) || !bothSidesAgree(one.neighbours)) return false;
      const { before, after } = one.neighbours;
      return !isShort(recorded) || (touches(before, prefix) && touches(after, suffix));
    },
    beyondRivals(one) {
      if (!isSame || rivals === null) return false;
      const run = runs(one);
      const beyond = isBeyond(run.before, rivals.before, prefix.length) || isBeyond(run.after, rivals.after, suffix.length);
      return beyond && run.before + weight + run.after >= LEAST_STRETCH;
    },
    besideOneNeighbour(one) {
      if (isShort(recorded) || !isThisReport(one)) return false;
      const elsewhere = knownElsewhere(prepared, recorded);
      const { before, after } = one.neighbours;
      // On another office's page with the same phrase the other side is not explained.
      const explained = (known: boolean): boolean => isSame || known || one.sameSection === true;
      return (isStrong(before) && explained(elsewhere.after)) || (isStrong(after) && explained(elsewhere.before));
    },
    movedAlone(one, count) {
      if (count > 1) return false;
      if (isSame && rivals !== null) return rivals.count === 0 && (weight >= SHORT || holdsName(recorded));
      if (weight < CLAUSE) return false;
      const elsewhere = knownElsewhere(prepared, recorded);
      const sameReport = elsewhere.before && elsewhere.after && isThisReport(one);
      return sameReport && (weight >= SENTENCE || one.sameSection === true);
    },
  };
}
