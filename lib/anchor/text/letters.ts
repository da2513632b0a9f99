/** Rolling sums over the letters and digits of a text, to tell reports apart by their wording. */

/** So many letters and digits in a row stand in two reports only where one was written after the other. */
const STRETCH = 16;
const BASE = 0x01000193;

const IS_LETTER = /[\p{L}\p{N}]/u;

const CHINESE = [0x4e00, 0x9fff] as const;
/** Letters and digits by their unit, as far as they were met. Surrogates count: each half is one unit. */
const met = new Map<number, number>();
function isLetter(code: number): number {
  if (code >= CHINESE[0] && code <= CHINESE[1]) return 1;
  const known = met.get(code);
  if (known !== undefined) return known;
  const is = (code >= 0xd800 && code < 0xe000) || IS_LETTER.test(String.fromCharCode(code)) ? 1 : 0;
  met.set(code, is);
  return is;
}

let highestPower = 1;
for (let i = 1; i < STRETCH; i += 1) highestPower = Math.imul(highestPower, BASE);

/** Mixes a sum so that the lowest of many are a fair sample of the text (the end of MurmurHash3). */
function mixed(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One sum for each stretch of letters in plain text, in order. */
export function sumsOf(chars: string): Uint32Array {
  const codes = new Uint16Array(chars.length);
  let length = 0;
  for (let i = 0; i < chars.length; i += 1) {
    const code = chars.charCodeAt(i);
    codes[length] = code;
    length += isLetter(code);
  }
  const sums = new Uint32Array(Math.max(0, length - STRETCH + 1));
  let sum = 0;
  for (let i = 0; i < length; i += 1) {
    if (i >= STRETCH) sum = (sum - Math.imul(codes[i - STRETCH] as number, highestPower)) | 0;
    sum = (Math.imul(sum, BASE) + (codes[i] as number)) | 0;
    if (i >= STRETCH - 1) sums[i - STRETCH + 1] = mixed(sum);
  }
  return sums;
}
