import type { NumeralWords } from '../pack.ts';
import { isDigit, readDigits } from './digits.ts';
import { type NumeralSign, sumOf } from './sum.ts';

/** A number as written, `[start, end)`, before its unit is read. */
export interface Numeral {
  start: number;
  end: number;
  /** The digits as a decimal string, without multipliers, so that 5.67万亿 becomes 5.67e12 exactly. */
  digits: string;
  /** Power of ten of the multipliers (万 = 4). */
  scale: number;
  /** "a little more than" stood inside or after it (3000多). */
  more: boolean;
  /** Unit that the numeral itself brings (百分之五 → %), else null. */
  unit: string | null;
  /** Written in words rather than in digits. */
  words: boolean;
}

/** Multiplied out. */
export const amountOf = (numeral: Pick<Numeral, 'digits' | 'scale'>): number =>
  Number(`${numeral.digits}e${numeral.scale}`);

/** The longest number in words; beyond it, the characters are no number. */
const LONGEST_WORDS = 16;
const MOST_MULTIPLIERS = 4;

type UnitAt = (at: number) => boolean;

const skipSpaces = (text: string, at: number): number => {
  let end = at;
  while (end < at + 2 && text.charCodeAt(end) === 0x20) end += 1;
  return end;
};

/** Reads numerals by a language's words. Built once; holds no state between calls. */
export class NumeralReader {
  readonly #signs = new Map<number, NumeralSign>();
  readonly #words: NumeralWords;

  constructor(words: NumeralWords) {
    this.#words = words;
    for (const [sign, digit] of Object.entries(words.digits)) this.#signs.set(sign.charCodeAt(0), { digit });
    for (const [sign, power] of Object.entries(words.smallScales))
      this.#signs.set(sign.charCodeAt(0), { power, section: false });
    for (const [sign, power] of Object.entries(words.largeScales))
      this.#signs.set(sign.charCodeAt(0), { power, section: true });
  }

  isSign(code: number): boolean {
    return this.#signs.has(code);
  }

  signCodes(): Iterable<number> {
    return this.#signs.keys();
  }

  /** The power of ten of the multiplier at `at`, or null. */
  powerAt(text: string, at: number): number | null {
    const sign = this.#signs.get(text.charCodeAt(at));
    return sign && 'power' in sign ? sign.power : null;
  }

  /** A number in digits with its multipliers; it ends before a multiplier that `unitAt` claims (千 of 千瓦). */
  inDigits(text: string, start: number, unitAt: UnitAt): Numeral | null {
    const { end, digits } = readDigits(text, start);
    if (!digits) return null;
    return { start, digits, unit: null, words: false, ...this.#multipliers(text, end, unitAt) };
  }

  #multipliers(text: string, from: number, unitAt: UnitAt): { end: number; scale: number; more: boolean } {
    let end = from + this.#more(text, from);
    let more = end > from;
    let scale = 0;
    for (let i = 0; i < MOST_MULTIPLIERS; i += 1) {
      const at = skipSpaces(text, end);
      const power = this.powerAt(text, at);
      if (power === null || unitAt(at)) break;
      scale += power;
      const extra = this.#more(text, at + 1);
      more ||= extra > 0;
      end = at + 1 + extra;
    }
    return { end, scale, more };
  }

  /** The length of a "more than" mark at `at`, else 0. */
  #more(text: string, at: number): number {
    return this.#words.more.find((word) => text.startsWith(word, at))?.length ?? 0;
  }

  /** A number in words at `start`, with fractions (百分之五, 三分之一); null where the characters are no number. */
  inWords(text: string, start: number, unitAt: UnitAt): Numeral | null {
    for (const [word, unit] of Object.entries(this.#words.partOf)) {
      if (!text.startsWith(word, start)) continue;
      const at = start + word.length;
      const inner = isDigit(text.charCodeAt(at)) ? this.inDigits(text, at, () => true) : this.#plain(text, at, unitAt);
      return inner && { ...inner, start, unit, words: true };
    }
    const plain = this.#plain(text, start, unitAt);
    return plain && (this.#fraction(text, plain, unitAt) ?? plain);
  }

  #fraction(text: string, below: Numeral, unitAt: UnitAt): Numeral | null {
    const { fractionMark } = this.#words;
    if (!text.startsWith(fractionMark, below.end)) return null;
    const above = this.#plain(text, below.end + fractionMark.length, unitAt);
    if (!above) return null;
    return { ...above, start: below.start, digits: String(amountOf(above) / amountOf(below)), scale: 0, unit: '' };
  }

  /** Whole numbers and decimals in words: 三百二十, 一万二千, 五点六, 二〇二五. */
  #plain(text: string, start: number, unitAt: UnitAt): Numeral | null {
    const signs: NumeralSign[] = [];
    let at = start;
    for (; signs.length < LONGEST_WORDS; at += 1) {
      const sign = this.#signs.get(text.charCodeAt(at));
      if (!sign || ('power' in sign && at > start && unitAt(at))) break;
      signs.push(sign);
    }
    const whole = signs.length > 0 && signs.length < LONGEST_WORDS ? sumOf(signs) : null;
    if (whole === null) return null;
    const decimals = this.#decimals(text, at);
    const more = decimals ? 0 : this.#more(text, at);
    const digits = decimals ? `${whole}.${decimals.digits}` : String(whole);
    return { start, end: (decimals?.end ?? at) + more, digits, scale: 0, more: more > 0, unit: null, words: true };
  }

  #decimals(text: string, at: number): { end: number; digits: string } | null {
    if (!text.startsWith(this.#words.pointMark, at)) return null;
    let end = at + this.#words.pointMark.length;
    let digits = '';
    for (let sign = this.#signs.get(text.charCodeAt(end)); sign && 'digit' in sign && digits.length < 4; ) {
      digits += sign.digit;
      end += 1;
      sign = this.#signs.get(text.charCodeAt(end));
    }
    return digits ? { end, digits } : null;
  }
}
