/** A fence of CommonMark 0.31, section 4.5: up to three spaces, three or more ` or ~, then (when it opens) an info string. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** What goes on over blank lines until it is ended: HTML blocks of kinds 1 and 2 (section 4.6). */
const HTML_BLOCKS: readonly (readonly [start: RegExp, end: string])[] = [
  [/^ {0,3}<!--/i, '-->'],
  [/^ {0,3}<pre[\s>]/i, '</pre>'],
  [/^ {0,3}<script[\s>]/i, '</script>'],
  [/^ {0,3}<style[\s>]/i, '</style>'],
  [/^ {0,3}<textarea[\s>]/i, '</textarea>'],
];
/** Obsidian's comments, which begin and end alike. */
const COMMENT = '%%';

/** What will end the block that this line opens; null where it opens none, or ends it itself. */
function openedBy(line: string): string | null {
  const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
  if (marks !== '') return marks.startsWith('`') && info.includes('`') ? null : marks;
  const end = HTML_BLOCKS.find(([start]) => start.test(line))?.[1];
  return end === undefined || line.toLowerCase().includes(end) ? null : end;
}

/** Whether this line ends the block that waits for `end`. */
function isEndedBy(line: string, end: string): boolean {
  if (!/^[`~]/.test(end)) return line.toLowerCase().includes(end);
  const [, marks = '', rest = ''] = FENCE.exec(line) ?? [];
  return marks.startsWith(end) && rest.trim() === '';
}

const afterLine = (open: string | null, line: string): string | null => {
  if (open === null) return openedBy(line);
  return isEndedBy(line, open) ? null : open;
};

/**
 * What has to follow a reader's note so that it ends where it ends: a code block or a comment that was left open would
 * swallow all notes after it. Empty for nearly every note.
 */
export function closing(body: string): string {
  const open = body.split(/\r\n|\r|\n/).reduce(afterLine, null as string | null);
  if (open !== null) return `\n${open}`;
  const comments = body.split(COMMENT).length - 1;
  return comments % 2 === 1 ? `\n${COMMENT}` : '';
}
