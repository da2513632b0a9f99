import type { Language } from '../language.ts';
import type { Mode } from '../pack.ts';
import { isShortTitle, type Line } from './lines.ts';

/** The lines under a heading that are looked at, and how much of each. */
const LINES = 4;
const REACH = 160;

const modeOfLine = (language: Language, line: string, planYear: number | null): Mode | null => {
  if (language.pack.modes.turns.some((word) => line.includes(word))) return 'plan';
  const opening = language.openings.at(line, 0);
  if (opening) return opening.value;
  const [first] = line.matchAll(language.pack.time.titleYear);
  if (first?.index !== 0 || planYear === null) return null;
  if (Number(first[0]) === planYear) return 'plan';
  return Number(first[0]) < planYear ? 'review' : null;
};

/** The index of the first line that begins after `start`. */
const lineAfter = (lines: readonly Line[], start: number): number => {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** What the first lines under a heading tell, where the heading itself says nothing; null where they tell nothing either. */
export const modeOfBody = (
  language: Language,
  folded: string,
  lines: readonly Line[],
  start: number,
  planYear: number | null,
): Mode | null => {
  const first = lineAfter(lines, start);
  for (const line of lines.slice(first, first + LINES)) {
    if (isShortTitle(folded, line)) continue;
    const mode = modeOfLine(language, folded.slice(line.start, Math.min(line.end, line.start + REACH)), planYear);
    if (mode) return mode;
  }
  return null;
};
