/** Letters and figures, and what stands inside a number or an abbreviation. */
const IN_WORD = /[\p{L}\p{M}\p{N}_.,:'’\ud800-\udfff]/u;
/** Halves of surrogate pairs are rare characters of the same script. */
const HAN = /[\p{Script=Han}\ud800-\udfff]/u;

/**
 * Whether every browser sees a word end between these two characters. Where Chinese is next to Chinese that is up to the
 * browser's dictionary; next to punctuation, a figure or a Latin letter it is certain. Empty stands for a border.
 */
export function isBoundary(before: string, after: string): boolean {
  if (before === '' || after === '') return true;
  if (!IN_WORD.test(before) || !IN_WORD.test(after)) return true;
  return HAN.test(before) !== HAN.test(after);
}

/** Offsets inside the text, its ends included, where a word certainly ends; UTF-16 units, ascending. */
export function boundaries(text: string): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return all.filter((offset) => isBoundary(text.charAt(offset - 1), text.charAt(offset)));
}
