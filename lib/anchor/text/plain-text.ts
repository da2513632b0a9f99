import { foldWidth } from '../../text/index.ts';
import { sameSigns } from './same-signs.ts';

/**
 * A text without its white space, with full-width characters folded and signs that mean the same made one, so that
 * setting does not count as wording; each character knows where it stands in the text as read.
 */
export interface PlainText {
  readonly chars: string;
  /** Offset in the text as read of the plain character `index`; UTF-16 units. */
  rawAt(index: number): number;
  /** Index of the first plain character at or behind an offset in the text as read. */
  indexAt(offset: number): number;
}

const DROPPED = 0;

/** Every UTF-16 unit with what stands for it in plain text: one look-up a character. */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0; code < 0x10000; code += 1) {
  if (/[\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(String.fromCharCode(code))) PLAIN[code] = DROPPED;
}
for (const [signs, one] of sameSigns) for (const sign of signs) PLAIN[sign.charCodeAt(0)] = one.charCodeAt(0);

/** As many arguments as every engine takes in one call. */
const CHUNK = 8192;

const toString = (codes: Uint16Array): string => {
  let chars = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    // A typed array is array-like enough for apply, which the type does not know.
    chars += String.fromCharCode.apply(null, codes.subarray(from, from + CHUNK) as unknown as number[]);
  }
  return chars;
};

export function plainText(raw: string): PlainText {
  const folded = foldWidth(raw);
  const codes = new Uint16Array(folded.length);
  const offsets = new Uint32Array(folded.length);
  let length = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const code = PLAIN[folded.charCodeAt(i)] as number;
    codes[length] = code;
    offsets[length] = i;
    // A dropped character is written over by the next one.
    if (code !== DROPPED) length += 1;
  }
  const rawAt = (index: number): number => (index < length ? (offsets[index] ?? raw.length) : raw.length);
  return {
    chars: toString(codes.subarray(0, length)),
    rawAt,
    indexAt(offset) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (rawAt(middle) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The characters alone, for short pieces whose offsets do not matter. */
export const plain = (raw: string): string => plainText(raw).chars;

const MEANINGFUL = /[\p{L}\p{N}%]/gu;

/** How many characters carry meaning: punctuation and white space do not. */
export const weightOf = (text: string): number => text.match(MEANINGFUL)?.length ?? 0;
