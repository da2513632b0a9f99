/** A line of the text without its indentation, `[start, end)`. */
export interface Line {
  start: number;
  end: number;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0d;

/** The lines that are not empty, in order. */
export const linesOf = (folded: string): Line[] => {
  const lines: Line[] = [];
  for (let at = 0; at < folded.length; ) {
    const newline = folded.indexOf('\n', at);
    let end = newline < 0 ? folded.length : newline;
    const next = end + 1;
    let start = at;
    while (start < end && isBlank(folded.charCodeAt(start))) start += 1;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end -= 1;
    if (end > start) lines.push({ start, end });
    at = next;
  }
  return lines;
};

const LONGEST_HEADING = 36;
/** Words in letters take more room. */
const LONGEST_IN_LETTERS = 110;
const ENDS_SENTENCE = '。,;:!?、.';
const DASH = '—';

/** A short line that is no sentence: a title or a heading without a number. */
export const isShortTitle = (folded: string, { start, end }: Line): boolean =>
  end - start <= (/[a-z]{3}/i.test(folded.slice(start, start + 24)) ? LONGEST_IN_LETTERS : LONGEST_HEADING) &&
  folded.charAt(start) !== DASH &&
  !ENDS_SENTENCE.includes(folded.charAt(end - 1)) &&
  !folded.slice(start, end).includes('\t');
