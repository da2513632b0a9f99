import type { Language } from '../language.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './phrase.ts';
import { type FoundName, oneName, type Piece } from './pieces.ts';
import { itemsOf, namesOfItems, namesOfPair, sharedHeadStart } from './sharing.ts';

const MOST_SHARED = 5;
const LONGEST_GRADE = 4;
/** No sentence parts its names over more values. */
const LONGEST_LIST = 12;

/** 开工、竣工各100万平方米: one value belongs to each of the names. */
const shareOne = (language: Language, text: string, reading: Reading): void => {
  const { name } = reading.lead;
  if (!name || reading.rule === 'noun-after-unit') return;
  for (let count = 2; count <= MOST_SHARED; count += 1) {
    const items = itemsOf(language, text, name, count);
    if (!items) continue;
    reading.names = namesOfItems(language, text, items);
    reading.rule = 'each-of-names';
    return;
  }
};

const RATES = new Set(['percent', 'point']);

const isList = (language: Language, text: string, { start, end }: Piece): boolean => {
  for (let at = start + 1; at < end; at += 1) if (language.conjunctions.at(text, at, end)) return true;
  return false;
};

/** 零售总额、固定资产投资增长5%: each of several whole names grows by as much, also where no word says so. */
const growsTogether = (language: Language, text: string, { token, change, lead }: Reading): boolean => {
  if (token.kind !== 'quantity' || !RATES.has(token.unitKind) || change === 'none' || !lead.name) return false;
  if (!isList(language, text, lead.name)) return false;
  for (let count = 2; count <= MOST_SHARED; count += 1) {
    const items = itemsOf(language, text, lead.name, count);
    if (items) return items.every((item) => sharedHeadStart(language, text, item) < item.end);
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
  const alone = group.slice(0, -1).every(({ comparator }) => comparator === 'eq');
  if (!hedge || !alone) return;
  for (const reading of group) if (reading.comparator === 'eq') reading.comparator = hedge;
};

const groupFrom = (readings: readonly Reading[], index: number): Reading[] => {
  const group = readings.slice(index, index + 1);
  for (let i = index + 1; i < readings.length && group.length < LONGEST_LIST; i += 1) {
    const next = readings[i];
    if (next?.lead.each) break;
    // 分别增长159%、0.7%和下降46%: the verb may change within the list, the names go on.
    if (!next?.continues && !(next?.listed && !next.lead.name && next.lead.change)) break;
    group.push(next);
  }
  return group;
};

/** The names of a group: parted from those before its first value, or the group before it in the sentence again. */
const groupNames = (
  language: Language,
  text: string,
  { lead }: Reading,
  count: number,
  memory: Memory,
): readonly FoundName[] | null => {
  if (!lead.name) return memory.group;
  if (!lead.each) return null;
  const items = itemsOf(language, text, lead.name, count);
  if (items) return namesOfItems(language, text, items);
  return count === 2 ? namesOfPair(language, text, lead.name) : null;
};

/** Parts the names over the values of "…分别增长5%、6%", or over a second list of as many values. */
export const partGroup = (
  language: Language,
  text: string,
  readings: readonly Reading[],
  index: number,
  memory: Memory,
): void => {
  const first = readings[index];
  if (!first) return;
  const { each } = first.lead;
  const group = groupFrom(readings, index);
  if (group.length === 1) {
    if (each || growsTogether(language, text, first)) shareOne(language, text, first);
    return;
  }
  if (!each && (memory.group === null || first.names.length > 0)) return;
  if (each) spreadHedge(group);
  const names = groupNames(language, text, first, group.length, memory);
  if (names?.length !== group.length) return;
  partNames(group, names);
  memory.group = [...names];
};

/** 国家级绿色工厂3家、省级|10家: a grade alone takes the noun after the grade of the name before. */
export const gradeFromBefore = (language: Language, text: string, reading: Reading, before: Reading | null): void => {
  const name = reading.names[0]?.pieces[0];
  const noun = before?.names[0]?.pieces[0];
  if (!name || !noun || reading.rule !== 'noun-before-verb' || name.end - name.start > LONGEST_GRADE) return;
  const mark = text.charAt(name.end - 1);
  const head = text.indexOf(mark, noun.start) + 1;
  if (!language.pack.names.gradeMarks.includes(mark) || head === 0 || head >= noun.end) return;
  reading.names = [{ pieces: [name, { start: head, end: noun.end }] }, oneName(name)];
  reading.rule = 'shared-grade';
};

/** 6个国家级、20个省级重点专科: a grade alone takes the noun that follows the next one's grade. */
export const shareGrade = (language: Language, text: string, readings: readonly Reading[]): void => {
  for (let i = readings.length - 2; i >= 0; i -= 1) {
    const reading = readings[i];
    const next = readings[i + 1];
    if (!reading?.trail || !next?.trail || reading.rule !== 'noun-after-unit' || next.rule !== 'noun-after-unit')
      continue;
    const mark = text.charAt(reading.trail.end - 1);
    if (!language.pack.names.gradeMarks.includes(mark)) continue;
    const head = text.indexOf(mark, next.trail.start) + 1;
    if (head === 0 || head >= next.trail.end) continue;
    reading.names = [{ pieces: [reading.trail, { start: head, end: next.trail.end }] }, oneName(reading.trail)];
    reading.rule = 'shared-grade';
  }
};
