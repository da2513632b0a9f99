/** What speaks for a place being the note's own. Each rule is for one way in which texts change. */
import type { Candidate } from './candidate.ts';
import type { Kinship } from './near-kinship.ts';
import { agreementOf, type Neighbours, type Side } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';

/** Fewer meaningful characters than this say little by themselves ("10家"): what touches them must be the same. */
const SHORT = 8;
const TOUCHING = 4;
/** So many are a phrase, and with its section enough where it stood once. */
const PHRASE = 6;
/** A quote of so many meaningful characters is a clause of its own, and one of so many a sentence. */
const CLAUSE = 12;
const SENTENCE = 20;
/** Below this, two passages may agree by nothing but the set phrases that every report has. */
const BEYOND_PHRASES = 0.85;

const agrees = (side: Side | null): boolean => side === null || side.agreement >= 0.5;
const isStrong = (side: Side | null): boolean => side !== null && side.agreement >= 0.6 && side.near >= 0.7;
const touches = (side: Side | null, recorded: string): boolean =>
  side === null || side.run >= Math.min(TOUCHING, recorded.length);

/** At the recorded position, with one side untouched or at the edge of the text. */
export const hasStayed = ({ atRecordedPosition, neighbours: { before, after } }: Candidate): boolean =>
  atRecordedPosition && [before, after].some((side) => side === null || side.agreement === 1);

/** All that was recorded on either side stands there. */
export const hasAllBeside = ({ neighbours: { before, after } }: Candidate): boolean =>
  [before, after].every((side) => side === null || side.agreement === 1);

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

/** As far as a quote's neighbours are recorded. */
const NEAR = 64;
const yearsIn = (passage: string): string[] => passage.match(/(?<!\d)(?:19|20)\d{2}(?=年)/g) ?? [];

/** A mean agreement that a part of another year does not reach by its set phrases. */
const LIKE_ITS_OWN = 0.8;
/** Where like words share more than this with a side, that side agrees with theirs as well. */
const MOST_IN_COMMON = 0.25;

/** What one side says of a place, where like words elsewhere have `rival` characters of it. */
function telling(side: Side | null, rival: number, recordedLength: number): 'for' | 'nothing' | 'against' {
  if (side === null) return 'nothing';
  if (side.run >= Math.max(rival + 1, LEAST_TOUCH)) return 'for';
  const isLikely = side.agreement >= LIKE_ITS_OWN && rival <= MOST_IN_COMMON * recordedLength;
  return isLikely || side.run === recordedLength ? 'nothing' : 'against';
}

/** The rules over one note on one text. A candidate has passed what holds for every place: name, bounds, years. */
export interface Evidence {
  /** The same words there are another year's. */
  isOtherYear(candidate: Candidate): boolean;
  /** Whether the place is in the report that the note was made on. */
  isThisReport(candidate: Candidate): boolean;
  /** The same words between the same neighbours. */
  inPlace(candidate: Candidate): boolean;
  /** Where like words stood elsewhere too, the place is told from theirs. */
  isTold(candidate: Candidate): boolean;
  /** Something that touched a short quote touches it still. */
  isTouched(candidate: Candidate): boolean;
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
const LEAST_TOUCH = 2;

/** Characters that are the same on either side, counted from the quote. */
interface Runs {
  before: number;
  after: number;
}
/** So many characters in a row, the quote among them, are no chance. */
const LEAST_STRETCH = 9;

export function evidenceFor(prepared: PreparedText, recorded: RecordedQuote, kinship: Kinship): Evidence {
  const { rivals, prefix, suffix, weight } = recorded;
  const isSame = kinship === 'same';
  const isKnown = isSame || kinship === 'near';
  const isThisReport = (one: Candidate): boolean =>
    isKnown ||
    agreementOf(one.neighbours) >= BEYOND_PHRASES ||
    one.sameSection === true ||
    farNeighboursKnown(prepared, recorded);
  const runs = ({ neighbours: { before, after } }: Candidate): Runs => ({
    before: before?.run ?? 0,
    after: after?.run ?? 0,
  });
  const isBeyond = (run: number, rival: number, recordedLength: number): boolean =>
    run >= Math.max(rival + BEYOND, LEAST_RUN) || (run === recordedLength && run > rival);

  /**
   * Where a clause beside was deleted, like words come to stand at one of the old neighbours; not between both. So both
   * sides must have more than like words had, or agree well as a whole; a side that like words had all of, too, tells
   * nothing, and is left to the other one. From like words that all stood beside it, `isRatherOwn` has told the place.
   */
  const areBeside = rivals !== null && rivals.count <= recorded.likeBeside;
  const isToldOnBoth = ({ start, end, neighbours: { before, after } }: Candidate): boolean => {
    const sides = [
      before === null && start === 0 ? 'for' : telling(before, rivals?.before ?? 0, prefix.length),
      after === null && end === prepared.plain.chars.length ? 'for' : telling(after, rivals?.after ?? 0, suffix.length),
    ];
    return sides.includes('for') && (areBeside || !sides.includes('against'));
  };
  const isWholeSentence = (run: Runs): boolean =>
    run.before >= recorded.sentence.before && run.after >= recorded.sentence.after;
  /** The whole sentence stands around words that are a part of it. */
  const isInOwnSentence = (run: Runs): boolean => {
    const beside = recorded.sentence.before + recorded.sentence.after;
    return beside > 0 && beside + weight >= LEAST_STRETCH && isWholeSentence(run);
  };
  /** The whole sentence stands, and there is more of it than like words elsewhere had beside them. */
  const isOwnSentence = (run: Runs): boolean => {
    const { before, after } = recorded.sentence;
    return isWholeSentence(run) && (rivals === null || before > rivals.before || after > rivals.after);
  };
  /** Like words stood elsewhere too: then the place must be told from theirs. */
  const isTold = (one: Candidate): boolean =>
    rivals === null || rivals.count === 0 || isToldOnBoth(one) || isOwnSentence(runs(one));
  const isMovedAlone = (one: Candidate): boolean => {
    if (isSame && rivals !== null) {
      return rivals.count === 0 && (!isShort(recorded) || (weight >= PHRASE && one.sameSection === true));
    }
    if (kinship === 'near' && (weight >= CLAUSE || holdsName(recorded))) return true;
    const elsewhere = knownElsewhere(prepared, recorded);
    const sameReport = elsewhere.before && elsewhere.after && isThisReport(one);
    return sameReport && (weight >= SENTENCE || (weight >= CLAUSE && one.sameSection === true));
  };
  const yearsBeside = yearsIn(prefix + recorded.exact + suffix);
  const namesOtherYears = (passage: string): boolean => {
    const now = yearsIn(passage);
    return yearsBeside.length > 0 && now.length > 0 && !yearsBeside.some((year) => now.includes(year));
  };

  return {
    isOtherYear({ yearsConflict, neighbours, start, end }) {
      if (!isSame && namesOtherYears(prepared.plain.chars.slice(Math.max(0, start - NEAR), end + NEAR))) return true;
      if (yearsConflict !== 'other-title') return yearsConflict === 'same-title';
      // The heading is gone, not the words: what stands beside them, or their length, says so.
      const isWhole = agreementOf(neighbours) >= LIKE_ITS_OWN || (weight >= SENTENCE && rivals?.count === 0);
      return !(isSame && isWhole);
    },
    isThisReport,
    isTold,
    inPlace(one) {
      if (!isThisReport(one)) return false;
      // A dash in a cell says nothing without its row.
      if (weight === 0) return isWholeSentence(runs(one));
      if (isKnown && hasStayed(one) && (isTold(one) || isInOwnSentence(runs(one)))) return true;
      if (!bothSidesAgree(one.neighbours) || !isTold(one)) return false;
      const { before, after } = one.neighbours;
      return !isShort(recorded) || (touches(before, prefix) && touches(after, suffix));
    },
    isTouched(one) {
      const run = runs(one);
      return (
        !isShort(recorded) ||
        run.before >= Math.min(LEAST_TOUCH, prefix.length) ||
        run.after >= Math.min(LEAST_TOUCH, suffix.length)
      );
    },
    beyondRivals(one) {
      if (!isSame || rivals === null) return false;
      const run = runs(one);
      const beyond =
        isBeyond(run.before, rivals.before, prefix.length) || isBeyond(run.after, rivals.after, suffix.length);
      if (!beyond || run.before + weight + run.after < LEAST_STRETCH) return false;
      return (rivals.count === 0 && !isShort(recorded)) || isToldOnBoth(one) || isOwnSentence(run);
    },
    besideOneNeighbour(one) {
      if (isShort(recorded) || !isThisReport(one) || !isTold(one)) return false;
      const elsewhere = knownElsewhere(prepared, recorded);
      const { before, after } = one.neighbours;
      // On another office's page with the same phrase the other side is not explained.
      const explained = (known: boolean): boolean => isKnown || known || one.sameSection === true;
      return (isStrong(before) && explained(elsewhere.after)) || (isStrong(after) && explained(elsewhere.before));
    },
    movedAlone: (one, count) => count === 1 && isMovedAlone(one),
  };
}
