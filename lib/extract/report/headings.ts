import type { Language } from '../language.ts';
import type { Mode } from '../pack.ts';

/** What a heading says: its mode, its years, the plan it names; null where it says nothing of it. */
export interface HeadingSense {
  mode: Mode | null;
  years: number[];
  span: { from: number; to: number } | null;
  /** A title of both: what was done in one year, and the plan of the next. */
  both: boolean;
}

/** The 回顾 of a plan is still a review; the goals of five years are a vision. */
const STRONGEST: readonly Mode[] = ['review', 'vision', 'plan'];

/** MAJOR TARGETS FOR| 2018: a year at the end is not what a heading closes with. */
const CLOSING_YEAR = /\s(?:19|20)\d\d$/;

const modesIn = (language: Language, title: string, minimum: number): Mode[] => {
  const modes: Mode[] = [];
  for (let at = 0; at < title.length; at += 1) {
    const word = language.headings.at(title, at);
    if (word && word.end >= minimum) modes.push(word.value);
  }
  return modes;
};

const spanIn = (language: Language, title: string): { from: number; to: number } | null => {
  let found: { word: string; from: number; to: number } | null = null;
  if (language.pack.modes.starts.some((word) => title.includes(word))) return null;
  for (const span of language.pack.spanNames)
    if (title.includes(span.word) && span.word.length > (found?.word.length ?? 0)) found = span;
  return found && { from: found.from, to: found.to };
};

/** Reads a width-folded heading. `closing`: only words at its end count (a sub-heading that merely contains one says nothing). */
export const senseOf = (language: Language, title: string, closing: boolean): HeadingSense => {
  const modes = modesIn(language, title, closing ? title.replace(CLOSING_YEAR, '').length : 0);
  const years = [...title.matchAll(language.pack.time.headingYear)].map(([year]) => Number(year));
  const both = modes.includes('review') && modes.at(-1) === 'plan' && new Set(years).size > 1;
  const mode = STRONGEST.find((one) => modes.includes(one)) ?? null;
  return { mode: both ? null : mode, years: both ? [] : years, span: spanIn(language, title), both };
};
