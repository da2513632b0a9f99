import type { AnchorVerdict, Selector } from '../../model/selector.ts';
import { overlaps } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { type Changed, changedWords } from './changed-words.ts';
import { type PreparedText, prepare } from './prepared.ts';
import { reasonOfOrphan, reasons } from './reasons.ts';
import { type RecordedQuote, recordedQuote } from './recorded.ts';
import { besideOneNeighbour, inPlace, movedAlone, sameWords } from './same-words.ts';
import { yearsConflict } from './sections.ts';

/** Candidates whose scores differ by less are equal. */
const EQUAL = 0.05;

const orphan = (reason: string): AnchorVerdict => ({ kind: 'orphan', span: null, candidates: [], score: 0, reason });

function ambiguous(equals: readonly Candidate[]): AnchorVerdict {
  const candidates = equals.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const score = Math.max(...equals.map((one) => one.score));
  return { kind: 'ambiguous', span: null, candidates, score, reason: reasons.ambiguous(equals.length) };
}

/** The words, both neighbours and the position are as recorded: nothing needs to be searched. */
function unchanged(prepared: PreparedText, selector: Selector): AnchorVerdict | null {
  const { quote, position } = selector;
  const { text } = prepared;
  const same =
    text.startsWith(quote.exact, position.start) &&
    text.slice(0, position.start).endsWith(quote.prefix) &&
    text.startsWith(quote.suffix, position.start + quote.exact.length);
  if (!same || yearsConflict(selector.section, prepared.sectionAt(position.start))) return null;
  const span = { start: position.start, end: position.start + quote.exact.length };
  return { kind: 'exact', span, candidates: [], score: 1, reason: reasons.exact };
}

function sameWordsVerdict({ span, score }: Candidate, { quote, position }: Selector, text: string): AnchorVerdict {
  const by = span.start - position.start;
  const otherSetting = text.slice(span.start, span.end) !== quote.exact;
  const reason = by !== 0 ? reasons.moved(by) : otherSetting ? reasons.exactOtherSetting : reasons.exact;
  return { kind: by === 0 ? 'exact' : 'moved', span, candidates: [], score, reason };
}

const hasWholeSide = ({ neighbours: { before, after } }: Candidate): boolean =>
  before?.agreement === 1 || after?.agreement === 1;

/** The best of good candidates; of equals the one that did not move, if one of its sides is untouched; else none. */
function pick(good: readonly Candidate[]): { one: Candidate } | { equals: Candidate[] } | null {
  const [best, ...others] = [...good].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const equals = [best];
  for (const other of others) {
    // Two windows may lead to one place.
    const isNew = !equals.some(({ span }) => overlaps(span, other.span));
    if (isNew && best.score - other.score < EQUAL) equals.push(other);
  }
  if (equals.length === 1) return { one: best };
  const stayed = equals.find((one) => one.atRecordedPosition && hasWholeSide(one));
  return stayed ? { one: stayed } : { equals };
}

function verdictOfSame(prepared: PreparedText, selector: Selector, good: readonly Candidate[]): AnchorVerdict | null {
  const picked = pick(good);
  if (!picked) return null;
  return 'one' in picked ? sameWordsVerdict(picked.one, selector, prepared.text) : ambiguous(picked.equals);
}

function verdictOfChanged(prepared: PreparedText, selector: Selector, all: readonly Changed[]): AnchorVerdict | null {
  const found = all.filter((one) => one.kind !== 'deleted');
  const picked = pick(found.map(({ candidate }) => candidate));
  if (!picked) return null;
  if ('equals' in picked) return ambiguous(picked.equals);
  const { span, score } = picked.one;
  const chosen = found.find(({ candidate }) => candidate === picked.one);
  const reason =
    chosen?.kind === 'value-changed'
      ? reasons.valueChanged(chosen.change)
      : reasons.textChanged(selector.quote.exact, prepared.text.slice(span.start, span.end));
  return { kind: chosen?.kind ?? 'text-changed', span, candidates: [], score, reason };
}

function search(prepared: PreparedText, selector: Selector, recorded: RecordedQuote): AnchorVerdict {
  const same = sameWords(prepared, recorded);
  const untouched = verdictOfSame(prepared, selector, inPlace(prepared, recorded, same));
  if (untouched) return untouched;
  const changed = changedWords(prepared, recorded);
  return (
    verdictOfChanged(prepared, selector, changed) ??
    verdictOfSame(prepared, selector, besideOneNeighbour(prepared, recorded, same)) ??
    verdictOfSame(prepared, selector, movedAlone(prepared, recorded, same)) ??
    orphan(
      reasonOfOrphan(
        same,
        changed.some(({ kind }) => kind === 'deleted'),
      ),
    )
  );
}

/** What became of a note's words in a text that may have changed. For many notes on one text, `prepare` it once. */
export function resolve(text: string | PreparedText, selector: Selector): AnchorVerdict {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  return unchanged(prepared, selector) ?? search(prepared, selector, recordedQuote(selector));
}
