import { foldWidth } from './fold-width.ts';
import { HEADING_MARKS } from './heading-marks.ts';

/**
 * A heading and what stands under it, `[start, end)` in UTF-16 units from the heading's first character to the next
 * heading of the same or a higher rank. `level` counts from 1 (outermost); `path` holds the titles from outermost to
 * this one, each with its mark, as written.
 */
export interface Section {
  level: number;
  title: string;
  start: number;
  end: number;
  path: string[];
}

interface Heading {
  rank: number;
  start: number;
  titleEnd: number;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;

const FULL_STOP = 0x3002;

/** Where a title stops: at the full stop, at a gap of two spaces (a heading that runs on into its text), or at the line's end. */
const titleEnd = (folded: string, from: number, lineEnd: number): number => {
  for (let i = from; i < lineEnd; i += 1) {
    const code = folded.charCodeAt(i);
    if (code === FULL_STOP) return i;
    if (isBlank(code) && isBlank(folded.charCodeAt(i + 1)) && i > from) return i;
  }
  return lineEnd;
};

const trimEnd = (folded: string, start: number, end: number): number => {
  let last = end;
  while (last > start && isBlank(folded.charCodeAt(last - 1))) last -= 1;
  return last;
};

const headingAt = (folded: string, start: number, lineEnd: number): Heading | null => {
  for (let rank = 0; rank < HEADING_MARKS.length; rank += 1) {
    const mark = HEADING_MARKS[rank];
    if (!mark) continue;
    mark.pattern.lastIndex = start;
    const found = mark.pattern.exec(folded);
    if (!found) continue;
    let textStart = start + found[0].length;
    while (textStart < lineEnd && isBlank(folded.charCodeAt(textStart))) textStart += 1;
    const end = trimEnd(folded, start, titleEnd(folded, textStart, Math.min(lineEnd, textStart + mark.titleLimit + 1)));
    const titled = end > textStart && end - textStart <= mark.titleLimit;
    return titled ? { rank, start, titleEnd: end } : null;
  }
  return null;
};

/** No paragraph of a report is so long: the line breaks were lost. */
const LONG_LINE = 3000;
/** Where nothing parts a heading from its text, its title is what fits into this. */
const INLINE_TITLE = 24;

/** The main headings (一、) inside a line that holds a whole report, after a full stop. */
const headingsInside = (folded: string, start: number, end: number): Heading[] => {
  const rank = HEADING_MARKS.findIndex(({ name }) => name === 'chinese-comma');
  const pattern = HEADING_MARKS[rank]?.pattern;
  const headings: Heading[] = [];
  for (
    let stop = folded.indexOf('。', start);
    pattern && stop >= 0 && stop < end;
    stop = folded.indexOf('。', stop + 1)
  ) {
    let at = stop + 1;
    while (at < end && isBlank(folded.charCodeAt(at))) at += 1;
    pattern.lastIndex = at;
    const mark = pattern.exec(folded);
    if (!mark) continue;
    const limit = Math.min(end, at + mark[0].length + INLINE_TITLE);
    headings.push({ rank, start: at, titleEnd: trimEnd(folded, at, titleEnd(folded, at + mark[0].length, limit)) });
  }
  return headings;
};

/** Headings stand at the start of a line, after indentation. */
const readHeadings = (folded: string): Heading[] => {
  const headings: Heading[] = [];
  for (let lineStart = 0; lineStart < folded.length; ) {
    const newline = folded.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? folded.length : newline;
    let start = lineStart;
    while (start < lineEnd && isBlank(folded.charCodeAt(start))) start += 1;
    const heading = start < lineEnd ? headingAt(folded, start, lineEnd) : null;
    if (heading) headings.push(heading);
    if (lineEnd - start > LONG_LINE) headings.push(...headingsInside(folded, start, lineEnd));
    lineStart = lineEnd + 1;
  }
  return headings;
};

/**
 * The sections of a report by its numbered headings (第一篇, 第一章, 第一节, 一、, (一), 1., (1), 一是), in document order.
 * A section that holds others contains them. Text before the first heading belongs to none.
 */
export const readSections = (text: string): Section[] => sectionsOfFolded(text, foldWidth(text));

/** As `readSections`, for a caller that has folded the text already. */
export const sectionsOfFolded = (text: string, folded: string): Section[] => {
  const sections: Section[] = [];
  const open: { rank: number; section: Section }[] = [];
  const closeTo = (rank: number, at: number): void => {
    for (let last = open.at(-1); last && last.rank >= rank; last = open.at(-1)) {
      last.section.end = at;
      open.pop();
    }
  };
  for (const heading of readHeadings(folded)) {
    closeTo(heading.rank, heading.start);
    const title = text.slice(heading.start, heading.titleEnd);
    const path = [...(open.at(-1)?.section.path ?? []), title];
    const section = { level: path.length, title, start: heading.start, end: text.length, path };
    sections.push(section);
    open.push({ rank: heading.rank, section });
  }
  return sections;
};

/** The titles above `offset`, outermost first; empty before the first heading. `sections` as `readSections` gives them. */
export const sectionAt = (sections: readonly Section[], offset: number): string[] => {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.path ?? [];
};
