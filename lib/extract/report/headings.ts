import type { Language } from '../language.ts';
import type { Mode } from '../pack.ts';

/** What a heading says: its mode, its years, the plan it names; null where it says nothing of it. */
export interface HeadingSense {
  mode: Mode | null;
  years: number[];
  span: { from: number; to: number } | null;
}

const YEAR = /(?:19|20)\d\d(?=\s?年|\s?[-—–至~]\s?20\d\d)|(?<=[-—–至~])20\d\d(?=\s?年)/g;

const lastMode = (language: Language, title: string, minimum: number): Mode | null => {
  let mode: Mode | null = null;
  for (let at = 0; at < title.length; at += 1) {
    const word = language.headings.at(title, at);
    if (!word || word.end < minimum) continue;
    // A review word wins: "回顾" of a plan period is still a review.
    if (mode === 'review' && word.value !== 'review') continue;
    mode = word.value;
  }
  return mode;
};

const spanIn = (language: Language, title: string): { from: number; to: number } | null => {
  let found: { word: string; from: number; to: number } | null = null;
  for (const span of language.pack.spanNames)
    if (title.includes(span.word) && span.word.length > (found?.word.length ?? 0)) found = span;
  return found && { from: found.from, to: found.to };
};

/** Reads a width-folded heading. `closing`: only words at its end count (a sub-heading that merely contains one says nothing). */
export const senseOf = (language: Language, title: string, closing: boolean): HeadingSense => ({
  mode: lastMode(language, title, closing ? title.length : 0),
  years: [...title.matchAll(YEAR)].map(([year]) => Number(year)),
  span: spanIn(language, title),
});
