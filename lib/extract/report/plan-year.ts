import type { Language } from '../language.ts';
import type { HeadingSense } from './headings.ts';
import type { Line } from './lines.ts';

const TITLE_LINES = 24;
const TITLE_REACH = 900;
const LONGEST_TITLE = 90;
const LATE_IN_YEAR = 11;

const fromHeadings = (senses: readonly HeadingSense[]): number | null => {
  const plan = senses.find(({ mode, years, span }) => mode === 'plan' && years.length > 0 && !span);
  if (plan) return Math.max(...plan.years);
  const review = senses.find(({ mode, years }) => mode === 'review' && years.length > 0);
  return review ? Math.max(...review.years) + 1 : null;
};

const isTitle = (language: Language, title: string): boolean =>
  language.pack.modes.titles.some((word) => title.includes(word));

const yearsIn = (language: Language, title: string): number[] =>
  [...title.matchAll(language.pack.time.titleYear)].map(([year]) => Number(year));

/** A session late in the year deals with the next year's plan, where its title names no year. */
const fromSession = (language: Language, title: string): number | null => {
  const session = language.pack.time.session.exec(title);
  if (!session) return null;
  return Number(session[1]) + (Number(session[2]) >= LATE_IN_YEAR ? 1 : 0);
};

const fromTitles = (language: Language, folded: string, lines: readonly Line[]): number | null => {
  const titles = lines
    .slice(0, TITLE_LINES)
    .filter(({ start, end }) => start < TITLE_REACH && end - start <= LONGEST_TITLE)
    .map(({ start, end }) => folded.slice(start, end))
    .filter((title) => isTitle(language, title));
  const named = titles
    .filter((title) => !language.pack.time.session.test(title))
    .flatMap((title) => yearsIn(language, title));
  if (named.length > 0) return Math.max(...named);
  return titles.map((title) => fromSession(language, title)).find((year) => year !== null) ?? null;
};

/** The first year that a text names, but not one that something is to be reached by (到2030年). */
const firstYear = (language: Language, text: string): number | null => {
  const { headingYear, until } = language.pack.time;
  for (const match of text.matchAll(headingYear))
    if (!until.some((word) => text.endsWith(word, match.index))) return Number(match[0]);
  return null;
};

/** The year that a report plans for, by its headings, its title and session, or the first year it names; null where it names none. */
export const inferPlanYear = (
  language: Language,
  folded: string,
  lines: readonly Line[],
  headings: readonly HeadingSense[],
): number | null => {
  const known = fromHeadings(headings) ?? fromTitles(language, folded, lines);
  if (known !== null) return known;
  return firstYear(language, folded.slice(0, TITLE_REACH * 4));
};
