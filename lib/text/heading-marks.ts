/**
 * How the genre numbers its headings, outermost first. The order is the order of rank: a report that has no 篇 or 章
 * simply starts at 一、, and depth is counted from the marks that are there.
 */
const CHINESE_NUMBER = '[一二三四五六七八九十百零〇两]{1,5}';
const ORDINAL = `第(?:${CHINESE_NUMBER}|\\d{1,3})`;

export interface HeadingMark {
  name: string;
  /** Sticky; matches the mark at the start of a line, after indentation, in width-folded text. */
  pattern: RegExp;
  /** The longest title such a mark brings before running text, in UTF-16 units. */
  titleLimit: number;
}

export const HEADING_MARKS: readonly HeadingMark[] = [
  { name: 'part', pattern: new RegExp(`${ORDINAL}(?:篇|编|部分)`, 'y'), titleLimit: 60 },
  { name: 'chapter', pattern: new RegExp(`${ORDINAL}章`, 'y'), titleLimit: 60 },
  { name: 'section', pattern: new RegExp(`${ORDINAL}节`, 'y'), titleLimit: 60 },
  { name: 'roman', pattern: /[IVX]{1,5}\.[ \t]/y, titleLimit: 120 },
  { name: 'chinese-comma', pattern: new RegExp(`${CHINESE_NUMBER}(?:、|\\.(?!\\d))`, 'y'), titleLimit: 80 },
  { name: 'chinese-bracket', pattern: new RegExp(`\\(${CHINESE_NUMBER}\\)、?`, 'y'), titleLimit: 80 },
  { name: 'arabic-point', pattern: /\d{1,2}(?:\.(?!\d)|、)/y, titleLimit: 60 },
  { name: 'arabic-bracket', pattern: /\(\d{1,2}\)/y, titleLimit: 60 },
  { name: 'spoken', pattern: new RegExp(`${CHINESE_NUMBER}是`, 'y'), titleLimit: 40 },
];
