import type { AnchorVerdict, Selector } from '../../model/selector.ts';
import type { Candidate } from './candidate.ts';
import { type Changed, changedWords } from './changed-words.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { type Kinship, kinshipTo } from './near-kinship.ts';
import { pick } from './pick.ts';
import { type PreparedText, prepare } from './prepared.ts';
import { reasonOfOrphan, reasons } from './reasons.ts';
import { type RecordedQuote, recordedQuote } from './recorded.ts';
import { type SameWords, sameWords } from './same-words.ts';
import { yearsConflict } from './sections.ts';
import { ambiguous, changed, exact, orphan, same } from './verdicts.ts';

/** The words, both neighbours and the position are as recorded: nothing needs to be searched. */
function unchanged({ text, digest, sectionAt }: PreparedText, selector: Selector): AnchorVerdict | null {
  const { quote, position, section, context } = selector;
  const span = { start: position.start, end: position.start + quote.exact.length };
  if (!text.startsWith(quote.exact, span.start)) return null;
  if (context?.text === digest) return exact(span);
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

function verdictOfSame({ prepared, recorded }: Search, good: readonly Candidate[]): AnchorVerdict | null {
  const picked = pick(recorded, good);
  if (!picked) return null;
  return 'one' in picked ? same(prepared, recorded, picked.one) : ambiguous(picked.equals);
}

function verdictOfChanged({ prepared, recorded }: Search, all: readonly Changed[]): AnchorVerdict | null {
  const found = all.filter((one) => one.kind !== 'deleted');
  const picked = pick(
    recorded,
    found.map(({ candidate }) => candidate),
  );
  if (!picked) return null;
  if ('equals' in picked) return ambiguous(picked.equals);
  const chosen = found.find(({ candidate }) => candidate === picked.one);
  if (chosen?.kind === 'same') return same(prepared, recorded, picked.one);
  return changed(prepared, recorded, picked.one, chosen?.kind === 'value-changed' ? chosen.value : null);
}

/** From the most to the least certain. */
function searched(search: Search): AnchorVerdict {
  const { prepared, recorded, evidence, found } = search;
  const possible = found.candidates.filter((one) => !evidence.isOtherYear(one));
  const held = possible.filter((one) => evidence.inPlace(one) || evidence.beyondRivals(one));
  const untouched = verdictOfSame(search, held);
  if (untouched) return untouched;
  const others = changedWords(prepared, recorded, evidence);
  const deleted = others.some(({ kind }) => kind === 'deleted');
  return (
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
