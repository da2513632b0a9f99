import { fail, ok, type Result } from '../../model/result.ts';
import { parseUnit } from './parse.ts';

/** Twelve significant digits: more than any report gives, fewer than binary fractions spoil. */
export const roundOff = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/** Equal but for what binary fractions spoil. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Converts a value between units of one family: 1.4 万亿斤 → 70000 万吨, 137.5 亿元 → 1375000 万元.
 * Fails with `unknown-unit`, or with `other-family` (百分点 is not %, 人 is not 人次, 户 is not 套).
 */
export function convert(value: number, from: string, to: string): Result<number> {
  const [source, goal] = [parseUnit(from), parseUnit(to)];
  if (source === null || goal === null) {
    return fail('unknown-unit', `不认识计量单位“${source === null ? from : to}”。`);
  }
  if (source.family !== goal.family) return fail('other-family', `“${from}”与“${to}”不是同一类计量单位，不能换算。`);
  return ok(roundOff((value * source.times * goal.per) / (source.per * goal.times)));
}

/** Whether values in one unit can be converted to the other. The same words always can. */
export function convertible(from: string, to: string): boolean {
  if (from === to) return true;
  const [source, goal] = [parseUnit(from), parseUnit(to)];
  return source !== null && goal !== null && source.family === goal.family;
}
