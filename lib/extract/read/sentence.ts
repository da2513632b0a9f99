import type { Comparator } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import type { QuantityToken, YardstickToken } from '../scan/tokens.ts';
import { frontOf } from './front.ts';
import { readLead } from './lead.ts';
import { isSpending, ownNaming } from './naming.ts';
import type { Clause, Reading } from './phrase.ts';
import { type FoundName, oneName, type Piece } from './pieces.ts';
import { itemsOf, namesOfItems } from './sharing.ts';
import { trailName } from './trail.ts';

/** How far a name may be taken over from a value before. */
const REACH = 160;

const isOnlyListMarks = (language: Language, text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; ) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === '\n') at += 1;
    else {
      const mark = language.conjunctions.at(text, at, end);
      if (!mark) return false;
      at = mark.end;
    }
  }
  return end > start;
};

const comparatorOf = (token: QuantityToken | YardstickToken, before: Comparator | null, cap: boolean): Comparator => {
  if (token.comparator && (token.kind === 'yardstick' || token.comparator !== 'gt')) return token.comparator;
  return before ?? token.comparator ?? (cap ? 'le' : 'eq');
};

const newReading = (language: Language, text: string, clause: Clause, index: number): Reading => {
  const token = clause.values[index] as QuantityToken | YardstickToken;
  const previous = clause.values[index - 1];
  const floor = previous?.end ?? clause.start;
  const lead = readLead(language, text, floor, token.start, clause.dates);
  const change = (token.kind === 'quantity' ? token.change : null) ?? (lead.level ? null : lead.change) ?? lead.change;
  return {
    token,
    clause,
    lead,
    trail: null,
    names: [],
    rule: '',
    comparator: comparatorOf(token, lead.comparator, lead.cap),
    change: change ?? 'none',
    continues: previous !== undefined && isOnlyListMarks(language, text, floor, lead.tailStart),
    listed: previous !== undefined && isOnlyListMarks(language, text, floor, lead.name?.start ?? lead.tailStart),
  };
};

/** Where the words after `reading` stop being its own: before the next value's. */
const trailLimit = (language: Language, text: string, reading: Reading, next: Reading | undefined): number => {
  if (!next) return reading.clause.end;
  let limit = next.lead.tailStart;
  for (;;) {
    const mark = language.conjunctions.before(text, limit, reading.token.end);
    if (!mark) break;
    limit = mark.start;
  }
  if (next.trail) return limit;
  for (let at = limit - 1; at > reading.token.end; at -= 1)
    if (language.pack.names.listMarks.includes(text.charAt(at))) return at;
  return limit;
};

const findTrails = (language: Language, text: string, readings: readonly Reading[]): void => {
  for (let i = readings.length - 1; i >= 0; i -= 1) {
    const reading = readings[i];
    if (reading?.token.kind !== 'quantity') continue;
    const next = readings[i + 1];
    // 178座|10蒸吨及以下的燃煤锅炉: the number that follows at once belongs to the noun they share.
    if (next && next.token.start <= reading.token.end + 1 && next.lead.valueStart === next.token.start) {
      reading.trail = next.trail;
      continue;
    }
    const limit = trailLimit(language, text, reading, next);
    reading.trail = trailName(language, text, reading.token.end, limit);
  }
};

/** A name must not repeat the words that already name the value before it. */
const freeOfTrail = (language: Language, text: string, reading: Reading, taken: Piece | null): void => {
  const { name } = reading.lead;
  if (!name || !taken || name.start >= taken.end) return;
  const rest = frontOf(language, text, taken.end, reading.lead.tailStart, reading.clause.dates).name;
  if (rest) reading.lead.name = rest;
  else if (reading.trail) reading.lead.name = null;
};

/** What the sentence has said so far, for values that say less. */
export interface Memory {
  reading: Reading | null;
  /** Names that were parted over values (城镇、农村…分别), to be parted again over the next group. */
  group: FoundName[] | null;
}

const takeOver = (reading: Reading, from: Reading, rule: string): void => {
  reading.names = from.names;
  reading.rule = rule;
};

const sameUnit = (a: Reading, b: Reading): boolean =>
  a.token.kind === 'quantity' && b.token.kind === 'quantity' && a.token.unit === b.token.unit;

/** 分别增长5%、6%: a value without words of its own goes on with the verb of the one before. */
const continueVerb = (reading: Reading, before: Reading | null): void => {
  if (!before || !sameUnit(reading, before) || reading.lead.level || reading.lead.change) return;
  if (!reading.continues && reading.rule !== 'name-before') return;
  if (reading.change === 'none') reading.change = before.change;
  if (reading.comparator === 'eq' && before.lead.cap && reading.continues) reading.comparator = 'le';
};

const nameFromBefore = (reading: Reading, memory: Memory): void => {
  const { reading: before } = memory;
  if (before && reading.token.start - before.token.end < REACH && before.names.length > 0)
    takeOver(reading, before, 'name-before');
};

/** 65条、总长度57.9公里的城市道路新建改造: two values share the noun after the second. */
const nameFromAfter = (readings: readonly Reading[], index: number): void => {
  const reading = readings[index];
  const next = readings[index + 1];
  if (!reading || !next || reading.names.length > 0 || next.names.length === 0) return;
  if (reading.clause === next.clause && next.listed && next.rule === 'noun-after-unit')
    takeOver(reading, next, 'noun-after-next');
};

const nameReading = (language: Language, text: string, reading: Reading, memory: Memory): void => {
  if (isSpending(language, text, reading)) {
    reading.rule = 'spending';
    return;
  }
  const naming = ownNaming(language, text, reading, memory.reading?.names[0] ?? null);
  if (naming) {
    reading.names = naming.names;
    reading.rule = naming.rule;
  }
};

/** 开工、竣工各100万平方米: one value belongs to each of the names. */
const shareOne = (language: Language, text: string, reading: Reading): boolean => {
  const { name } = reading.lead;
  if (!name || !reading.lead.each) return false;
  for (const count of [2, 3, 4]) {
    const items = itemsOf(language, text, name, count);
    if (!items) continue;
    reading.names = namesOfItems(language, text, items);
    reading.rule = 'each-of-names';
    return true;
  }
  return false;
};

const partNames = (group: readonly Reading[], names: readonly FoundName[]): void => {
  group.forEach((reading, index) => {
    const name = names[index];
    if (!name) return;
    reading.names = [name];
    reading.rule = 'parted-names';
  });
};

/** The hedge after the last of the values holds for those before that have none (分别增长7%和8%左右). */
const spreadHedge = (group: readonly Reading[]): void => {
  const last = group.at(-1);
  const hedge = last?.token.kind === 'quantity' && last.token.end > last.token.unitEnd ? last.comparator : null;
  if (!hedge) return;
  for (const reading of group) if (reading.comparator === 'eq') reading.comparator = hedge;
};

/** Parts the names over the values of "…分别增长5%、6%". */
const partGroup = (language: Language, text: string, group: readonly Reading[], memory: Memory): void => {
  const first = group[0];
  if (!first) return;
  if (group.length === 1) {
    shareOne(language, text, first);
    return;
  }
  spreadHedge(group);
  const items = first.lead.name ? itemsOf(language, text, first.lead.name, group.length) : null;
  const names = items ? namesOfItems(language, text, items) : first.lead.name ? null : memory.group;
  if (!names) return;
  partNames(group, names);
  memory.group = [...names];
};

const groupFrom = (readings: readonly Reading[], index: number): Reading[] => {
  const first = readings[index];
  if (!first) return [];
  const group = [first];
  for (let i = index + 1; i < readings.length; i += 1) {
    const next = readings[i];
    if (!next?.continues || next.clause !== first.clause) break;
    group.push(next);
  }
  return group;
};

/** Spent money is named by the object of the next clause. */
const nameSpending = (language: Language, text: string, reading: Reading, next: Clause | undefined): void => {
  if (reading.rule !== 'spending') return;
  const end = next ? (next.values[0]?.start ?? next.end) : 0;
  const front = next ? frontOf(language, text, next.start, Math.min(end, next.start + 60), next.dates) : null;
  const object = front?.verb ? front.name : null;
  if (object) reading.names = [oneName(object)];
  else if (reading.lead.name) reading.names = [oneName(reading.lead.name)];
};

/** A verb alone names what is counted where nothing else does (全年办结|1200件). */
const nameSpare = (reading: Reading): void => {
  if (reading.names.length > 0 || !reading.lead.spare) return;
  reading.names = [oneName(reading.lead.spare)];
  reading.rule = 'verb-only';
};

const readClause = (language: Language, text: string, clause: Clause, memory: Memory): Reading[] => {
  const readings = clause.values.map((_, index) => newReading(language, text, clause, index));
  findTrails(language, text, readings);
  let taken: Piece | null = null;
  readings.forEach((reading, index) => {
    freeOfTrail(language, text, reading, taken);
    nameReading(language, text, reading, memory);
    taken = reading.rule === 'noun-after-unit' ? reading.trail : null;
    if (reading.lead.each) partGroup(language, text, groupFrom(readings, index), memory);
    else if (reading.names.length === 0 && reading.rule !== 'spending' && !readings[index + 1]?.listed)
      nameFromBefore(reading, memory);
    continueVerb(reading, memory.reading);
    memory.reading = reading;
  });
  for (let i = readings.length - 1; i >= 0; i -= 1) nameFromAfter(readings, i);
  return readings;
};

/** Reads the values of a sentence's clauses: what each says, and what it is of. */
export const readValues = (language: Language, text: string, clauses: readonly Clause[]): Reading[] => {
  const memory: Memory = { reading: null, group: null };
  const all: Reading[] = [];
  clauses.forEach((clause, index) => {
    if (clause.values.length === 0) return;
    const readings = readClause(language, text, clause, memory);
    for (const reading of readings) {
      nameSpending(language, text, reading, clauses[index + 1]);
      nameSpare(reading);
      all.push(reading);
    }
  });
  return all;
};
