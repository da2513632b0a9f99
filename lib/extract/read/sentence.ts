import type { Language } from '../language.ts';
import { nameFromAfter, nameFromBefore, sameThing, sameUnit } from './carry.ts';
import { freeOfTrail, measuredReadings } from './clause.ts';
import { frontOf } from './front.ts';
import { gradeFromBefore, partGroup, shareGrade } from './groups.ts';
import type { Memory } from './memory.ts';
import { isSpending, ownNaming } from './naming.ts';
import { measureOfBefore, stageOfBefore, stageOfVerb } from './parts.ts';
import type { Clause, Reading } from './phrase.ts';
import { oneName, type Piece } from './pieces.ts';

/** 分别增长5%、6%: a value without words of its own goes on with the verb of the one before. */
const continueVerb = (reading: Reading, before: Reading | null): void => {
  if (!before || !sameUnit(reading, before) || reading.lead.level || reading.lead.change) return;
  const listed = reading.listed && before.lead.opensWithChange && !reading.lead.verb && !reading.lead.opensWithVerb;
  if (listed) {
    reading.change = before.change;
    reading.lead.opensWithChange = true;
  }
  if (!reading.continues && reading.rule !== 'name-before') return;
  if (reading.change === 'none') reading.change = before.change;
  if (!reading.continues) return;
  if (reading.comparator === 'eq' && before.lead.cap) reading.comparator = 'le';
  reading.lead.from ||= before.lead.from;
};

const nameReading = (language: Language, text: string, reading: Reading, memory: Memory): void => {
  if (isSpending(language, text, reading)) {
    reading.rule = 'spending';
    return;
  }
  const naming = ownNaming(language, text, reading, memory.reading?.names[0] ?? null);
  if (!naming) return;
  reading.names = naming.names;
  reading.rule = naming.rule;
};

const LONGEST_TOPIC = 60;

/** The object of a clause without values: what it says is done, or its subject. */
const topicOf = (language: Language, text: string, clause: Clause | undefined): Piece | null => {
  if (!clause || clause.end - clause.start > LONGEST_TOPIC) return null;
  if (clause.values.some((value) => value.kind !== 'quantity' || !value.inWords)) return null;
  const { name } = frontOf(language, text, clause.start, clause.end, clause.dates);
  const action = name && language.actions.before(text, name.end, name.start + 2);
  return name && action ? { start: name.start, end: action.start } : name;
};

/** Spent money is named by the object of the next clause. */
const nameSpending = (language: Language, text: string, reading: Reading, next: Clause | undefined): void => {
  if (reading.rule !== 'spending') return;
  const end = next ? Math.min(next.values[0]?.start ?? next.end, next.start + LONGEST_TOPIC) : 0;
  const front = next ? frontOf(language, text, next.start, end, next.dates) : null;
  const object = front?.verb ? front.name : null;
  if (object) reading.names = [oneName(object)];
  else if (reading.lead.name) reading.names = [oneName(reading.lead.name)];
};

/** Where nothing in the sentence names the value: the clause before, a bare 产量, or the verb alone (全年办结|1200件). */
const nameLast = (language: Language, text: string, reading: Reading, previous: Clause | undefined): void => {
  if (reading.names.length > 0 || reading.token.kind === 'yardstick') return;
  const { name, spare } = reading.lead;
  const topic = name ?? topicOf(language, text, previous) ?? spare;
  if (!topic) return;
  reading.names = [oneName(topic)];
  reading.rule = topic === name ? 'pointer' : topic === spare ? 'verb-only' : 'topic-before';
};

const nameOne = (
  language: Language,
  text: string,
  readings: readonly Reading[],
  index: number,
  memory: Memory,
): void => {
  const reading = readings[index];
  if (!reading || reading.rule === 'parted-names') return;
  nameReading(language, text, reading, memory);
  partGroup(language, text, readings, index, memory);
  if (reading.names.length > 0 || reading.rule === 'spending' || readings[index + 1]?.listed) return;
  nameFromBefore(language, text, reading, sameThing(reading, memory));
};

const readClause = (language: Language, text: string, clause: Clause, memory: Memory): Reading[] => {
  const previous = memory.reading;
  const readings = measuredReadings(language, text, clause, previous);
  let taken: Piece | null = null;
  readings.forEach((reading, index) => {
    freeOfTrail(language, text, reading, taken);
    nameOne(language, text, readings, index, memory);
    taken = reading.rule === 'noun-after-unit' ? reading.trail : null;
    gradeFromBefore(language, text, reading, memory.reading);
    stageOfBefore(language, text, reading, memory.reading);
    measureOfBefore(language, text, reading, memory.reading);
    continueVerb(reading, memory.reading);
    memory.reading = reading;
    if (reading.token.kind === 'quantity' && reading.names.length > 0) memory.byUnit.set(reading.token.unit, reading);
  });
  for (let i = readings.length - 1; i >= 0; i -= 1) nameFromAfter(readings, i);
  readings.forEach((reading, index) => {
    const before = sameThing(reading, { ...memory, reading: readings[index - 1] ?? previous });
    if (reading.names.length === 0 && reading.rule !== 'spending') nameFromBefore(language, text, reading, before);
  });
  shareGrade(language, text, readings);
  return readings;
};

/** Reads the values of a sentence's clauses: what each says, and what it is of. */
export const readValues = (language: Language, text: string, clauses: readonly Clause[]): Reading[] => {
  const memory: Memory = { reading: null, group: null, byUnit: new Map() };
  const all: Reading[] = [];
  clauses.forEach((clause, index) => {
    if (clause.values.length === 0) return;
    for (const reading of readClause(language, text, clause, memory)) {
      nameSpending(language, text, reading, clauses[index + 1]);
      nameLast(language, text, reading, clauses[index - 1]);
      stageOfVerb(language, text, reading);
      stageOfBefore(language, text, reading, all.at(-1) ?? null);
      all.push(reading);
    }
  });
  return all;
};
