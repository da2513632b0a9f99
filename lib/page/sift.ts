import { ATTACHED_HEAD, ATTACHED_MARK, GLOSSARY_HEAD, isPageLine, RELATED_HEAD, RELATED_START } from './furniture.ts';
import type { Line } from './lines.ts';

const isLinksOnly = (line: Line): boolean => line.linked * 10 >= line.text.length * 9;

/** 相关解读： and then a link. */
const isRelatedLink = (line: Line): boolean => RELATED_START.test(line.text) && line.linked * 2 >= line.text.length;

/** A list of other pages is announced after the report, not before: in the last half of the lines. */
function relatedFrom(lines: readonly Line[]): number {
  const half = Math.floor(lines.length / 2);
  const at = lines.findIndex((line, index) => index >= half && RELATED_HEAD.test(line.text));
  return at === -1 ? lines.length : at;
}

/** A glossary is appended: this share of the text comes before it. A table of contents may name it earlier. */
const BEFORE_GLOSSARY = 0.4;

/** Where a glossary begins and ends. */
function glossary(lines: readonly Line[]): { from: number; to: number } {
  const head = lines.findLastIndex((line) => GLOSSARY_HEAD.test(line.text));
  const from = head > 0 && ATTACHED_MARK.test(lines[head - 1]?.text ?? '') ? head - 1 : head;
  const sizeOf = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (from === -1 || sizeOf(lines.slice(0, from)) < sizeOf(lines) * BEFORE_GLOSSARY) {
    return { from: lines.length, to: lines.length };
  }
  const next = lines.findIndex((line, index) => index > head && ATTACHED_HEAD.test(line.text));
  return { from, to: next === -1 ? lines.length : next };
}

const isNoneOfIts = (line: Line): boolean => isPageLine(line.text) || isRelatedLink(line);

/** Of the first lines of a body what is sure to stay in it or to leave it, before the rest is known. */
export const siftBeginning = (lines: readonly Line[]): Line[] => lines.filter((line) => !isNoneOfIts(line));

/** Leaves out the lines of buttons, editors, related lists and explained terms that stand inside a body container. */
export function sift(lines: readonly Line[]): Line[] {
  const from = relatedFrom(lines);
  const explained = glossary(lines);
  return lines.filter((line, index) => {
    if (index >= explained.from && index < explained.to) return false;
    if (index >= from && (RELATED_HEAD.test(line.text) || isLinksOnly(line))) return false;
    return !isNoneOfIts(line);
  });
}
