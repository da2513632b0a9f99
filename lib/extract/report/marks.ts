import type { Section } from '../../text/index.ts';
import type { Language } from '../language.ts';
import { type HeadingSense, senseOf } from './headings.ts';
import { isShortTitle, type Line } from './lines.ts';

/** A heading, or a short line that says a mode. */
export interface Mark extends Line {
  /** 0 without a number. */
  level: number;
  sense: HeadingSense;
}

/**
 * Where the lines of the title end: with the last one that names a report or a session, of those before the first
 * sentence and the first numbered heading. A title of two lines (…计划执行情况 / 及…计划草案的报告) is no heading of a review.
 */
const titleEnd = (language: Language, folded: string, lines: readonly Line[], numbered: Map<number, Mark>): number => {
  const body = lines.findIndex((line) => numbered.has(line.start) || !isShortTitle(folded, line));
  const titles = lines.slice(0, body < 0 ? lines.length : body);
  const isTitle = ({ start, end }: Line): boolean =>
    language.pack.modes.sessions.some((word) => folded.slice(start, end).includes(word));
  return titles.findLast(isTitle)?.end ?? 0;
};

/** Headings with numbers, and short lines that say a mode, in order. */
export const marksOf = (
  language: Language,
  folded: string,
  sections: readonly Section[],
  lines: readonly Line[],
): Mark[] => {
  const marks = new Map<number, Mark>();
  for (const { start, title, level } of sections) {
    const sense = senseOf(language, folded.slice(start, start + title.length), level > 1);
    marks.set(start, { start, end: start + title.length, level, sense });
  }
  const headings = titleEnd(language, folded, lines, marks);
  for (const line of lines) {
    if (line.start < headings || marks.has(line.start) || !isShortTitle(folded, line)) continue;
    const sense = senseOf(language, folded.slice(line.start, line.end), true);
    if (sense.mode) marks.set(line.start, { ...line, level: 0, sense });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
};
