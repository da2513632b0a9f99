const isWide = (sign: string): boolean => sign.charCodeAt(0) >= 0x2e80;
/** Signs that begin no line: the one before goes with them, as typesetting has it. */
const BEGINS_NO_LINE = /^[，。；：、）”》%]/;

/** Breaks each paragraph's lines at so many half-width columns, and neither numbers nor Latin words. */
export function broken(text: string, columns: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let width = 0;
    for (const piece of paragraph.match(/[A-Za-z0-9.]+|[\s\S]/gu) ?? ['']) {
      const wide = isWide(piece) ? 2 : piece.length;
      if (width + wide > columns && !BEGINS_NO_LINE.test(piece)) {
        lines.push(line);
        [line, width] = ['', 0];
      }
      line += piece;
      width += wide;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
