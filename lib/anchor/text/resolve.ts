import type { AnchorVerdict, Selector } from '../../model/selector.ts';
import { overlaps } from '../../model/span.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { type Changed, changedWords } from './changed-words.ts';
import { type Evidence, evidenceFor, hasAllBeside } from './evidence.ts';
import { leadStands } from './lead.ts';
import { type Kinship, kinshipTo } from './near-kinship.ts';
import { isRatherOwn } from './near-rivals.ts';
import { pick } from './pick.ts';
import { type PreparedText, prepare } from './prepared.ts';
import { reasonOfOrphan, reasons } from './reasons.ts';
import { type RecordedQuote, recordedQuote } from './recorded.ts';
import { goesOnOtherwise, type SameWords, sameWords } from './same-words.ts';
import { yearsConflict } from './sections.ts';
import { ambiguous, changed, exact, orphan, same } from './verdicts.ts';
import { isCertainByNeighbours, standsOnce } from './without-context.ts';

/** The words, both neighbours and the position are as recorded: nothing needs to be searched. */
function unchanged(prepared: PreparedText, selector: Selector): AnchorVerdict | null {
  const { text, digest, sectionAt } = prepared;
  const { quote, position, section, context } = selector;
  const span = { start: position.start, end: position.start + quote.exact.length };
  if (!text.startsWith(quote.exact, span.start)) return null;
  if (context?.text === digest) return exact(span);
  if (!context && quote.prefix + quote.suffix === '' && !standsOnce(prepared, quote.exact)) return null;
  const beside =
    text.startsWith(quote.prefix, span.start - quote.prefix.length) && text.startsWith(quote.suffix, span.end);
  return beside && yearsConflict(section, sectionAt(span.start)) === 'none' ? exact(span) : null;
}

/** One note on one text. */
interface Search {
  prepared: PreparedText;
  recorded: RecordedQuote;
  evidence: Evidence;
  found: SameWords;
}

/** A selector without context must be told all by its neighbours; else the reader is asked. */
const isCertain = (prepared: PreparedText, recorded: RecordedQuote, one: Candidate): boolean =>
  recorded.selector.context !== undefined || isCertainByNeighbours(prepared, recorded, one);

function verdictOfSame({ prepared, recorded }: Search, good: readonly Candidate[]): AnchorVerdict | null {
  const picked = pick(recorded, good);
  if (!picked) return null;
  if ('equals' in picked) return ambiguous(picked.equals);
  return isCertain(prepared, recorded, picked.one) ? same(prepared, recorded, picked.one) : ambiguous([picked.one]);
}

function verdictOfChanged({ prepared, recorded }: Search, all: readonly Changed[]): AnchorVerdict | null {
  const found = all.filter((one) => one.kind !== 'deleted');
  const picked = pick(
    recorded,
    found.map(({ candidate }) => candidate),
  );
  if (!picked) return null;
  if ('equals' in picked) return ambiguous(picked.equals);
  if (!isCertain(prepared, recorded, picked.one)) return ambiguous([picked.one]);
  const chosen = found.find(({ candidate }) => candidate === picked.one);
  if (chosen?.kind === 'same') return same(prepared, recorded, picked.one);
  return changed(prepared, recorded, picked.one, chosen?.kind === 'value-changed' ? chosen.value : null);
}

/** A passage that stands several times with all that was recorded beside it: no one can tell its copies apart. */
const verdictOfCopies = (copies: readonly Candidate[]): AnchorVerdict | null =>
  copies.length > 1 ? ambiguous(copies) : null;

/** As far as an item of an enumeration is moved within it; plain characters. */
const SAME_ENUMERATION = 160;

/**
 * Other words stand at the note's place, but its own words, which stood once, stand nearby: the parts of a sentence were
 * set in another order, or a value was changed and its old words put elsewhere. Only the reader can tell which. Where the
 * two overlap, the borders of the changed place were not found; the words were.
 */
function standingNear({ prepared, recorded }: Search, changed: Candidate): Candidate[] {
  const { exact, rivals } = recorded;
  // Its name may stand elsewhere: of 农产值达到12亿元 the value alone was quoted. So the words are looked for by themselves.
  const [only, ...more] = prepared.places.of(exact, 2);
  if (only === undefined || more.length > 0 || rivals?.count !== 0) return [];
  if (Math.abs(only - changed.start) > SAME_ENUMERATION) return [];
  const standing = candidateAt(prepared, recorded, only, only + exact.length);
  return overlaps(standing.span, changed.span) ? [standing] : [standing, changed];
}

function verdictOfStanding({ prepared, recorded }: Search, places: readonly Candidate[]): AnchorVerdict | null {
  const [standing, ...others] = places;
  if (!standing) return null;
  const isCut = goesOnOtherwise(prepared, recorded, standing.start);
  return others.length === 0 ? (isCut ? null : same(prepared, recorded, standing)) : ambiguous(places);
}

/** From the most to the least certain. */
function searched(search: Search): AnchorVerdict {
  const { prepared, recorded, evidence, found } = search;
  const possible = found.candidates.filter(
    (one) => !evidence.isOtherYear(one) && leadStands(prepared, recorded, one) && isRatherOwn(prepared, recorded, one),
  );
  const held = possible.filter((one) => evidence.inPlace(one) || evidence.beyondRivals(one));
  const untouched = verdictOfSame(search, held) ?? verdictOfCopies(possible.filter(hasAllBeside));
  if (untouched) return untouched;
  const others = changedWords(prepared, recorded, evidence);
  const deleted = others.some(({ kind }) => kind === 'deleted');
  const reordered = others.flatMap((one) =>
    one.kind === 'deleted' || one.kind === 'same' ? [] : standingNear(search, one.candidate),
  );
  return (
    verdictOfStanding(search, reordered) ??
    verdictOfChanged(search, others) ??
    verdictOfSame(search, possible.filter(evidence.besideOneNeighbour)) ??
    verdictOfSame(
      search,
      possible.filter((one) => evidence.movedAlone(one, found.count)),
    ) ??
    orphan(reasonOfOrphan(found.candidates, deleted))
  );
}

function searchFor(prepared: PreparedText, selector: Selector, kinship: Kinship): AnchorVerdict {
  const recorded = recordedQuote(selector);
  const evidence = evidenceFor(prepared, recorded, kinship);
  return searched({ prepared, recorded, evidence, found: sameWords(prepared, recorded) });
}

/** What became of a note's words in a text that may have changed. For many notes on one text, `prepare` it once. */
export function resolve(text: string | PreparedText, selector: Selector): AnchorVerdict {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  const kinship = kinshipTo(prepared, selector);
  if (kinship === 'other') return orphan(reasons.otherReport);
  return unchanged(prepared, selector) ?? searchFor(prepared, selector, kinship);
}
