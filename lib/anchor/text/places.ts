/** Finds every place of short pieces of a text by an index of its grams, built once. */

/** Characters of a gram. Chinese words have two: two words in a row are seldom elsewhere. */
export const GRAM = 4;

export interface Places {
  /** Offsets of `words` in the text, in order, up to `most`; any length from one character. */
  of(words: string, most: number): number[];
}

const BASE = 0x01000193;
const OLDEST = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));
const SPREAD = 0x9e3779b1;

const bitsFor = (length: number): number => Math.min(20, Math.max(8, 32 - Math.clz32(length)));

/** Last place of each bucket, and for each place the one before it in its bucket. */
interface Index {
  last: Int32Array;
  earlier: Int32Array;
  shift: number;
}

function indexOf(chars: string): Index {
  const bits = bitsFor(chars.length);
  const shift = 32 - bits;
  const last = new Int32Array(1 << bits).fill(-1);
  const earlier = new Int32Array(chars.length);
  let sum = 0;
  for (let at = 0; at < chars.length; at += 1) {
    sum = (Math.imul(sum, BASE) + chars.charCodeAt(at)) | 0;
    if (at >= GRAM) sum = (sum - Math.imul(chars.charCodeAt(at - GRAM), OLDEST)) | 0;
    const start = at - GRAM + 1;
    if (start < 0) continue;
    const bucket = Math.imul(sum, SPREAD) >>> shift;
    earlier[start] = last[bucket] as number;
    last[bucket] = start;
  }
  return { last, earlier, shift };
}

function bucketOf(words: string, shift: number): number {
  let sum = 0;
  for (let i = 0; i < GRAM; i += 1) sum = (Math.imul(sum, BASE) + words.charCodeAt(i)) | 0;
  return Math.imul(sum, SPREAD) >>> shift;
}

export function placesIn(chars: string): Places {
  const { last, earlier, shift } = indexOf(chars);
  const bySearch = (words: string, most: number): number[] => {
    const found: number[] = [];
    for (let at = chars.indexOf(words); at >= 0 && found.length < most; at = chars.indexOf(words, at + 1))
      found.push(at);
    return found;
  };
  return {
    of(words, most) {
      if (words.length < GRAM) return words === '' ? [] : bySearch(words, most);
      const found: number[] = [];
      const bucket = bucketOf(words, shift);
      for (let at = last[bucket] as number; at >= 0 && found.length < most; at = earlier[at] as number) {
        if (chars.startsWith(words, at)) found.push(at);
      }
      return found.reverse();
    },
  };
}
