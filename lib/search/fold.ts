import { foldWidth } from '../text/index.ts';

/**
 * Text as a search compares it: half width, lower case. One UTF-16 unit for one, so that an offset into the result is an
 * offset into `text`.
 */
export function fold(text: string): string {
  const half = foldWidth(text);
  const lower = half.toLowerCase();
  // A few letters (İ) grow when they are made small.
  return lower.length === half.length ? lower : half.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
