import { describe } from '../../lib/anchor/text/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';
import { clausesIn, type DriftPage } from './page.ts';
import type { Random } from './random.ts';

export type NoteKind = 'target' | 'clause' | 'sentence' | 'passage' | 'word' | 'cell';

/** What a reader wrote a note on. */
export interface DriftNote {
  kind: NoteKind;
  span: Span;
  words: string;
  selector: Selector;
  /** The mention, of a target. */
  mention: Mention | null;
}

const factsOf = ({ value, names, period }: Mention) => {
  const { amount, amountHigh, unit, comparator, change, text } = value;
  return { amount, amountHigh, unit, comparator, change, name: names[0]?.text ?? '', valueText: text, period };
};

export function noteOn(page: DriftPage, kind: NoteKind, { start, end }: Span, mention: Mention | null): DriftNote {
  const span = { start, end };
  const section = page.sectionAt(start);
  const selector = describe(page.prepared, span, { section, target: mention && factsOf(mention) });
  return { kind, span, words: page.text.slice(start, end), selector, mention };
}

const long =
  (least: number, most: number) =>
  ({ start, end }: Span): boolean =>
    end - start >= least && end - start <= most;

/** Two sentences that stand together in one paragraph. */
function passages({ text, sentences }: DriftPage): Span[] {
  return sentences.flatMap((one, i) => {
    const next = sentences[i + 1];
    return next && one.end === next.start && text[one.start] !== '\n' ? [{ start: one.start, end: next.end }] : [];
  });
}

/** Words of two to four characters, without numbers and marks. */
function words(page: DriftPage): Span[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(page.text);
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike && /^\p{Script=Han}{2,4}$/u.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

const cells = (page: DriftPage): Span[] =>
  page.lines
    .filter(({ start, end }) => page.text.slice(start, end).includes('\t'))
    .flatMap((line) => clausesIn(page.text, { start: line.start, end: line.end - 1 }))
    .filter(long(1, 30));

const inProse = (page: DriftPage): Span[] =>
  page.sentences.filter(({ start, end }) => !page.text.slice(start, end).includes('\t'));

function spansOf(page: DriftPage, kind: NoteKind): Span[] {
  if (kind === 'sentence') return inProse(page).filter(long(16, 160));
  if (kind === 'clause')
    return inProse(page)
      .flatMap((one) => clausesIn(page.text, one))
      .filter(long(6, 40));
  if (kind === 'passage') return passages(page).filter(long(40, 400));
  return kind === 'word' ? words(page) : cells(page);
}

/** Up to `count` notes of one kind, by chance. */
export function notesOn(page: DriftPage, kind: NoteKind, count: number, by: Random): DriftNote[] {
  if (kind === 'target') {
    const targets = page.mentions.filter(({ role }) => role === 'target');
    return by
      .shuffled(targets)
      .slice(0, count)
      .map((mention) => noteOn(page, kind, mention, mention));
  }
  return by
    .shuffled(spansOf(page, kind))
    .slice(0, count)
    .map((span) => noteOn(page, kind, span, null));
}
