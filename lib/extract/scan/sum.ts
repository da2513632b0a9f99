/** One character of a number in words: a digit, or a multiplier as a power of ten; 万 and 亿 close a section. */
export type NumeralSign = { digit: number } | { power: number; section: boolean };

/** Runs of bare digits are read by place where they can be nothing else: a year (二〇二五), or with a zero (一〇五). */
const byPlace = (digits: readonly number[]): number | null => {
  if (digits.length === 1) return digits[0] ?? null;
  if (digits.length !== 4 && !digits.includes(0)) return null;
  return digits.reduce((sum, digit) => sum * 10 + digit, 0);
};

/** A number while it is added up. */
interface Sum {
  total: number;
  section: number;
  digit: number | null;
  lastPower: number;
}

const addDigit = (sum: Sum, digit: number): boolean => {
  if (sum.digit) return false;
  if (digit === 0) sum.lastPower = 0;
  sum.digit = digit;
  return true;
};

const closeSection = (sum: Sum, scale: number): void => {
  const part = sum.section + (sum.digit ?? 0) || (sum.total === 0 ? 1 : 0);
  sum.total = sum.total < scale ? (sum.total + part) * scale : sum.total + part * scale;
  sum.section = 0;
};

const multiply = (sum: Sum, power: number, section: boolean): void => {
  if (section) closeSection(sum, 10 ** power);
  else sum.section += (sum.digit ?? 1) * 10 ** power;
  sum.lastPower = power;
  sum.digit = null;
};

/** 三百二 is 320, 一万二 is 12,000: a last digit after a multiplier counts in the next lower place. */
const lastDigit = ({ digit, lastPower }: Sum): number =>
  digit && lastPower > 1 ? digit * 10 ** (lastPower - 1) : (digit ?? 0);

/**
 * The value of a number in words (三百二十, 一万二千, 十五); null where the characters are a list or an approximation
 * (一二三, 三四百).
 */
export const sumOf = (signs: readonly NumeralSign[]): number | null => {
  if (signs.every((sign) => 'digit' in sign)) return byPlace(signs.map((sign) => sign.digit));
  const sum: Sum = { total: 0, section: 0, digit: null, lastPower: 0 };
  for (const sign of signs) {
    if ('power' in sign) multiply(sum, sign.power, sign.section);
    else if (!addDigit(sum, sign.digit)) return null;
  }
  return sum.total + sum.section + lastDigit(sum);
};
