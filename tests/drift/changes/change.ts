import type { Span } from '../../../lib/model/span.ts';
import { type Edit, type Edited, edited } from '../edits.ts';
import { type Expected, sameWordsAt } from '../expected.ts';
import type { DriftNote } from '../note.ts';
import type { DriftPage } from '../page.ts';
import type { Random } from '../random.ts';

export interface Changed {
  text: string;
  expected: Expected;
}

/** Something that is done to a page, and what then is true of the note; null where it cannot be done to this note. */
export type Change = (page: DriftPage, note: DriftNote, by: Random) => Changed | null;

/** The same words after a change that leaves them alone. */
export const kept = ({ text, spanOf }: Edited, { span }: DriftNote): Changed => ({
  text,
  expected: sameWordsAt(span, spanOf(span)),
});

/** Makes edits and says that the note's words are as they were. */
export const keptAfter = (page: DriftPage, note: DriftNote, edits: readonly Edit[]): Changed | null =>
  edits.length === 0 ? null : kept(edited(page.text, edits), note);

/** Where new words stand in the text after, once `edits` were made; `at` is a place before. */
export const put = (at: number, words: string): Edit => ({ start: at, end: at, words });
export const replaced = ({ start, end }: Span, words: string): Edit => ({ start, end, words });
export const removed = ({ start, end }: Span): Edit => ({ start, end, words: '' });

/** The matches of a pattern in a stretch, as places of the whole text. */
export const found = (text: string, pattern: RegExp, { start, end }: Span): (Span & { words: string })[] =>
  [...text.slice(start, end).matchAll(pattern)].map((one) => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
    words: one[0],
  }));
