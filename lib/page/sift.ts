import { isPageLine, RELATED_HEAD, RELATED_START } from './furniture.ts';
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

/** Leaves out the lines of buttons, editors and related lists that stand inside a body container. */
export function sift(lines: readonly Line[]): Line[] {
  const from = relatedFrom(lines);
  return lines.filter((line, index) => {
    if (index >= from && (RELATED_HEAD.test(line.text) || isLinksOnly(line))) return false;
    return !isPageLine(line.text) && !isRelatedLink(line);
  });
}
