import { parseUnit } from '../indicators/index.ts';
import type { ReportedValue } from '../model/follow-up.ts';
import type { Quantity } from '../model/quantity.ts';
import type { TargetFacts } from '../model/selector.ts';

const NUMBER = /[-−]?\d+(?:\.\d+)?/;
/** A unit ends where other words begin: the bounds that reports set behind a number. */
const BEHIND = /(?:左右|上下|以上|以下|以内|余)$/;
const UP = /增长|增加|提高|上升|上涨|\bup\b|\bgrew\b|\+/i;
const DOWN = /下降|降低|减少|下跌|回落|\bdown\b|\bfell\b/i;

/** Width, thousands' commas and spaces do not matter. */
const tidy = (text: string): string => text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})|\s+/g, '');

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const scaleOf = (marks: string): number => [...marks].reduce((product, mark) => product * (SCALES[mark] ?? 1), 1);
/** Twelve digits: more than any report gives, fewer than binary fractions spoil. */
const round = (value: number): number => Number(value.toPrecision(12));

interface Measured {
  readonly amount: number;
  readonly unit: string;
}

/** A number in a unit as written, in the base unit: 1612, 亿元 → 161200000000 元. What is no known unit stays as it is. */
function inBaseUnit(amount: number, unit: string): Measured {
  const known = parseUnit(unit);
  const scale = /^[十百千万亿]+$/.test(unit) ? scaleOf(unit) : null;
  if (scale !== null) return { amount: round(amount * scale), unit: '' };
  return known === null ? { amount, unit } : { amount: round(amount * known.scale), unit: known.base };
}

/** The unit as the target's own words write it: 1700亿元 → 亿元. */
const writtenUnit = (target: TargetFacts): string => {
  const text = tidy(target.valueText);
  const number = NUMBER.exec(text);
  const behind = number ? text.slice(number.index + number[0].length).replace(BEHIND, '') : '';
  return parseUnit(behind) === null ? target.unit : behind;
};

/**
 * Reads a value as the reader types it: "1612亿元", "增长4.8%", "663". A number without a unit is in the unit in which the
 * target is written.
 *
 * @returns the amount in the base unit; `amount` null where there is no number
 */
export function readReported(text: string, target: TargetFacts | null): Omit<ReportedValue, 'on'> {
  const words = tidy(text);
  const number = NUMBER.exec(words);
  if (number === null) return { text: text.trim(), amount: null, unit: target?.unit ?? '' };
  const behind = words.slice(number.index + number[0].length).replace(BEHIND, '');
  const unit = behind !== '' ? behind : target ? writtenUnit(target) : '';
  const amount = Number(number[0].replace('−', '-'));
  const measured = inBaseUnit(amount, unit);
  return { text: text.trim(), ...measured, unit: measured.unit || (target?.unit ?? '') };
}

/** What a reported value says, its direction taken from its words, else from the target. Null without a number. */
export function reportedQuantity({ text, amount, unit }: ReportedValue, target: TargetFacts): Quantity | null {
  if (amount === null) return null;
  const said = DOWN.test(text) ? 'down' : UP.test(text) ? 'up' : null;
  const alike = unit === target.unit;
  const change = said ?? (alike ? target.change : 'none');
  // "新增 20 家" beside a target that is a level says no growth.
  const kept = target.change === 'none' && alike && unit !== '%' && unit !== '个百分点' ? 'none' : change;
  return { amount, amountHigh: null, unit, comparator: 'eq', change: kept };
}
