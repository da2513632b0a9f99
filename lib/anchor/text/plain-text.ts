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
const UNITS = 0x10000;

/** Every UTF-16 unit with what stands for it in plain text: one look-up a character. */
function plainUnits(): Uint16Array {
  const every = Uint16Array.from({ length: UNITS }, (_, code) => code);
  const folded = foldWidth(textOf(every));
  const units = every.map((code) => folded.charCodeAt(code));
  for (const [signs, one] of sameSigns) for (const sign of signs) units[sign.charCodeAt(0)] = one.charCodeAt(0);
  for (const { index } of folded.matchAll(/[\s\u200b-\u200d\u2060\ufeff\u00ad]/g)) units[index] = DROPPED;
  return units;
}

/** Made when first needed: a page without notes needs none. */
let known: Uint16Array | null = null;
function table(): Uint16Array {
  known ??= plainUnits();
  return known;
}

/** As many arguments as every engine takes in one call. */
const CHUNK = 8192;

function textOf(codes: Uint16Array): string {
  let chars = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    // A typed array is array-like enough for apply, which the type does not know.
    chars += String.fromCharCode.apply(null, codes.subarray(from, from + CHUNK) as unknown as number[]);
  }
  return chars;
}

/** The plain characters of `raw`, and into `offsets`, where given, the place of each. */
function plainCodes(raw: string, offsets: Uint32Array | null): Uint16Array {
  const units = table();
  const codes = new Uint16Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const code = units[raw.charCodeAt(i)] as number;
    if (code === DROPPED) continue;
    codes[length] = code;
    if (offsets) offsets[length] = i;
    length += 1;
  }
  return codes.subarray(0, length);
}

export function plainText(raw: string): PlainText {
  const offsets = new Uint32Array(raw.length);
  const codes = plainCodes(raw, offsets);
  const { length } = codes;
  const rawAt = (index: number): number => (index < length ? (offsets[index] ?? raw.length) : raw.length);
  return {
    chars: textOf(codes),
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
export const plain = (raw: string): string => textOf(plainCodes(raw, null));

const MEANINGFUL = /[\p{L}\p{N}%]/gu;

/** How many characters carry meaning: punctuation and white space do not. */
export const weightOf = (text: string): number => text.match(MEANINGFUL)?.length ?? 0;
