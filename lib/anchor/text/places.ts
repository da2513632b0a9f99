/** Finds every place of short pieces of a text by an index of its grams, built once. */

/** Characters of a gram. Chinese words have two: two words in a row are seldom elsewhere. */
export const GRAM = 4;

export interface Places {
  /** Offsets of `words` in the text, in order, up to `most`; any length from one character. */
  of(words: string, most: number): number[];
}

const bitsFor = (length: number): number => Math.min(20, Math.max(8, 32 - Math.clz32(length)));

export function placesIn(chars: string): Places {
  const bits = bitsFor(chars.length);
  const shift = 32 - bits;
  const first = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(chars.length);
  const bucketAt = (text: string, at: number): number => {
    let sum = 0;
    for (let i = 0; i < GRAM; i += 1) sum = Math.imul(sum ^ text.charCodeAt(at + i), 0x9e3779b1);
    return (sum ^ (sum >>> 13)) >>> shift;
  };
  // From the end, so that each list runs in text order.
  for (let at = chars.length - GRAM; at >= 0; at -= 1) {
    const bucket = bucketAt(chars, at);
    next[at] = first[bucket] as number;
    first[bucket] = at;
  }
  const bySearch = (words: string, most: number): number[] => {
    const found: number[] = [];
    for (let at = chars.indexOf(words); at >= 0 && found.length < most; at = chars.indexOf(words, at + 1)) found.push(at);
    return found;
  };
  return {
    of(words, most) {
      if (words.length < GRAM) return words === '' ? [] : bySearch(words, most);
      const found: number[] = [];
      for (let at = first[bucketAt(words, 0)] as number; at >= 0 && found.length < most; at = next[at] as number) {
        if (chars.startsWith(words, at)) found.push(at);
      }
      return found;
    },
  };
}
