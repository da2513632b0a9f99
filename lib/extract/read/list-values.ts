import type { Language } from '../language.ts';
import type { QuantityToken } from '../scan/tokens.ts';
import type { Reading } from './phrase.ts';

/** Words before the first of a list say that its numbers are values (分别达到|5.2、6.1、7.3亿元). */
const opensList = (readings: readonly Reading[], index: number): boolean => {
  let first = index;
  while (readings[first]?.continues) first -= 1;
  const lead = readings[first]?.lead;
  return lead !== undefined && (lead.each || lead.level || lead.change !== null);
};

const scaledBy = (value: number | null, power: number): number | null =>
  value === null ? null : Number(`${value}e${power}`);

/** With the unit of the next number of the list, and its multipliers where the number has none. */
const withUnitOf = (token: QuantityToken, next: QuantityToken): QuantityToken => {
  const power = token.scale === 0 ? next.scale : 0;
  const amount = scaledBy(token.amount, power) ?? token.amount;
  const { unit, unitKind } = next;
  return {
    ...token,
    unit,
    unitKind,
    amount,
    amountHigh: scaledBy(token.amountHigh, power),
    scale: token.scale + power,
  };
};

/** 1.28万亿、1.18万亿、8200亿元: a number of a list takes the unit that follows. */
export const shareUnits = (readings: readonly Reading[]): void => {
  for (let i = readings.length - 2; i >= 0; i -= 1) {
    const reading = readings[i];
    const next = readings[i + 1];
    if (reading?.token.kind !== 'quantity' || next?.token.kind !== 'quantity' || !next.continues) continue;
    const share = next.token.unitKind === 'percent' || next.token.unitKind === 'point';
    if (reading.token.unitKind !== 'none' || next.token.unitKind === 'none') continue;
    if (reading.token.scale === 0 && !share && !opensList(readings, i)) continue;
    reading.token = withUnitOf(reading.token, next.token);
  }
};

const isRate = ({ unitKind }: QuantityToken): boolean => unitKind === 'percent' || unitKind === 'point';

/** 增长|-3.2%: the sign of a share below nought turns a rise round, and a level stays below nought. */
export const heedSign = (language: Language, text: string, reading: Reading): void => {
  const { token, lead } = reading;
  const sign = token.start - 1;
  if (token.kind !== 'quantity' || !language.pack.numerals.minusMarks.includes(text.charAt(sign))) return;
  if (!isRate(token) || /[\d%‰]/.test(text.charAt(sign - 1)) || !(lead.level || lead.change)) return;
  lead.valueStart = Math.min(lead.valueStart, sign);
  if (reading.change === 'none') reading.token = { ...token, amount: -token.amount };
  else reading.change = 'down';
};
