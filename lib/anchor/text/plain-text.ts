import { foldWidth } from '../../text/index.ts';

/**
 * A text without its white space and with full-width characters folded, so that setting does not count as wording;
 * each character knows where it stands in the text as read.
 */
export interface PlainText {
  readonly chars: string;
  /** Offset in the text as read of the plain character `index`; UTF-16 units. */
  rawAt(index: number): number;
}

const BLANK = /\s/;

export function plainText(raw: string): PlainText {
  const folded = foldWidth(raw);
  const offsets = new Uint32Array(folded.length);
  const kept: string[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const char = folded.charAt(i);
    if (BLANK.test(char)) continue;
    offsets[kept.length] = i;
    kept.push(char);
  }
  return { chars: kept.join(''), rawAt: (index) => offsets[index] ?? raw.length };
}

/** The characters alone, for short pieces whose offsets do not matter. */
export const plain = (raw: string): string => foldWidth(raw).replace(/\s+/g, '');

const MEANINGFUL = /[\p{L}\p{N}%]/gu;

/** How many characters carry meaning: punctuation and white space do not. */
export const weightOf = (text: string): number => text.match(MEANINGFUL)?.length ?? 0;
