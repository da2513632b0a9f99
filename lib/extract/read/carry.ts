import type { Language } from '../language.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './phrase.ts';
import { type FoundName, oneName, type Piece } from './pieces.ts';
import { sharedHeadStart } from './sharing.ts';

/** How far a name may be taken over from a value before. */
const REACH = 160;

const takeOver = (reading: Reading, from: Reading, rule: string): void => {
  reading.names = from.names;
  reading.rule = rule;
};

export const sameUnit = (a: Reading, b: Reading): boolean =>
  a.token.kind === 'quantity' && b.token.kind === 'quantity' && a.token.unit === b.token.unit;

/** 粮食播种面积200万亩、产量80万吨: a bare measure of another kind is of the same thing. */
const otherMeasure = (language: Language, text: string, before: Reading, name: Piece): FoundName => {
  const [whole, ...more] = before.names[0]?.pieces ?? [];
  if (!whole || more.length > 0) return oneName(name);
  // What is counted is itself the thing: 重点项目90个,总投资…
  if (before.token.kind === 'quantity' && before.token.unitKind === 'count') return { pieces: [whole, name] };
  const head = sharedHeadStart(language, text, whole);
  return head - whole.start >= 2 && head < whole.end
    ? { pieces: [{ start: whole.start, end: head }, name] }
    : oneName(name);
};

/** Where a name that begins with a condition (10亿元以上|项目) goes on with the noun; null where it does not. */
const conditionEnd = (language: Language, text: string, { start, end }: Piece): number | null => {
  if (!/\d/.test(text.charAt(start))) return null;
  for (let at = start + 2; at < end; at += 1) if (language.limits.before(text, at, start)) return at;
  return null;
};

/** 10亿元以上项目3个、50亿元以上|1个: another condition on the same noun. */
const otherCondition = (language: Language, text: string, { lead }: Reading, before: Reading): FoundName | null => {
  const whole = before.names[0]?.pieces[0];
  const { name } = lead;
  if (!whole || !name || conditionEnd(language, text, { start: name.start, end: name.end + 1 }) !== name.end)
    return null;
  const noun = conditionEnd(language, text, whole);
  return noun === null ? null : { pieces: [name, { start: noun, end: whole.end }] };
};

export const nameFromBefore = (language: Language, text: string, reading: Reading, before: Reading | null): void => {
  if (!before || reading.token.start - before.token.end >= REACH || before.names.length === 0) return;
  takeOver(reading, before, 'name-before');
  const other = otherCondition(language, text, reading, before);
  if (other) {
    reading.names = [other, ...before.names];
    reading.rule = 'other-condition';
    return;
  }
  if (!reading.lead.name || sameUnit(reading, before) || !isLevel(reading)) return;
  reading.names = [otherMeasure(language, text, before, reading.lead.name), ...before.names];
  reading.rule = 'other-measure';
};

/** A count without a name goes on with what was last counted by that unit; else with the value before. */
export const sameThing = ({ token }: Reading, { reading, byUnit }: Memory): Reading | null => {
  if (token.kind !== 'quantity' || token.unitKind !== 'count') return reading;
  const counted = byUnit.get(token.unit);
  return counted && counted.token.start < token.start ? counted : reading;
};

const isLevel = ({ token, change }: Reading): boolean =>
  token.kind === 'quantity' && token.unitKind !== 'percent' && change === 'none';

/** 65条、总长度57.9公里的城市道路新建改造: two values share the noun after the second. */
export const nameFromAfter = (readings: readonly Reading[], index: number): void => {
  const reading = readings[index];
  const next = readings[index + 1];
  if (!reading || !next || reading.names.length > 0 || next.names.length === 0) return;
  if (next.listed && next.rule === 'noun-after-unit') takeOver(reading, next, 'noun-after-next');
};
