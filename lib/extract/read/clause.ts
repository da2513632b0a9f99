import type { Comparator } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import type { QuantityToken, YardstickToken } from '../scan/tokens.ts';
import { frontOf } from './front.ts';
import { readLead } from './lead.ts';
import { heedSign, shareUnits } from './list-values.ts';
import { noMeasure } from './measures.ts';
import { type Clause, isSubject, type Reading } from './phrase.ts';
import type { Piece } from './pieces.ts';
import { trailName } from './trail.ts';

type ValueToken = QuantityToken | YardstickToken;

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
  return true;
};

const comparatorOf = (token: ValueToken, before: Comparator | null, cap: boolean): Comparator => {
  // 多 says little: a word before the number says more (不低于3000多).
  if (token.comparator && (token.kind === 'yardstick' || token.comparator !== 'gt')) return token.comparator;
  return before ?? token.comparator ?? (cap ? 'le' : 'eq');
};

const SHARES = new Set(['percent', 'point', 'factor', 'none']);
const COUNTED = new Set(['count', 'person', 'measure', 'capacity']);

/** 3000亿元|新台阶、: past a word that belongs to the value before. */
const afterThreshold = (language: Language, text: string, at: number): number =>
  language.thresholds.at(text, at)?.end ?? at;

const newReading = (language: Language, text: string, clause: Clause, index: number): Reading => {
  const token = clause.values[index] as ValueToken;
  const previous = clause.values[index - 1];
  const floor = previous ? afterThreshold(language, text, previous.end) : clause.start;
  const counted = token.kind === 'quantity' && COUNTED.has(token.unitKind);
  const works = token.kind === 'quantity' && !SHARES.has(token.unitKind);
  const lead = readLead(language, text, floor, token.start, [...clause.dates, ...clause.cues], counted, works);
  const listed = (end: number): boolean => previous !== undefined && isOnlyListMarks(language, text, floor, end);
  return {
    token,
    clause,
    lead,
    trail: null,
    trailWhole: null,
    abuts: false,
    since: clause.start,
    names: [],
    rule: '',
    comparator: comparatorOf(token, lead.comparator, lead.cap),
    change: (token.kind === 'quantity' ? token.change : null) ?? lead.change ?? 'none',
    continues: listed(lead.valueStart),
    listed: listed(lead.name?.start ?? lead.tailStart),
  };
};

/** The examples of "…和滨海等2个项目" belong to the next number: from the last conjunction, or the first list mark. */
const examplesStart = (language: Language, text: string, start: number, end: number): number => {
  const { listMarks } = language.pack.names;
  let first = end;
  for (let at = end - 1; at > start; at -= 1) {
    if (listMarks.includes(text.charAt(at))) first = at;
    else if (language.conjunctions.at(text, at, end)) return at;
  }
  return first;
};

/** Where the words after `reading` stop being its own: before the next value's. */
const trailLimit = (language: Language, text: string, reading: Reading, next: Reading | undefined): number => {
  if (!next) return reading.clause.end;
  if (next.lead.etcetera) return examplesStart(language, text, reading.token.end, next.lead.tailStart);
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

/** 为|200所…, 推动城东、城西|2个…: a word that gives the noun something stands before the number, or opens its phrase. */
const isOffered = (language: Language, text: string, reading: Reading, floor: number): boolean => {
  const { clause, lead } = reading;
  if (language.offers.before(text, lead.valueStart, floor) || isSubject(reading)) return true;
  let start = Math.max(floor, clause.start);
  while (text.charAt(start) === ' ' || text.charAt(start) === '\n') start += 1;
  return language.offers.at(text, start, lead.valueStart) !== null;
};

/** 178座|10蒸吨及以下的燃煤锅炉: a number that follows at once belongs to the noun that both share. */
const follows = (reading: Reading, next: Reading | undefined): next is Reading =>
  next !== undefined && next.token.start <= reading.token.end + 1 && next.lead.valueStart === next.token.start;

/** Which readings are offered; in a list, the word before the first holds for those after it. */
const offeredOf = (language: Language, text: string, readings: readonly Reading[]): boolean[] => {
  let offered = false;
  return readings.map((reading, index) => {
    const floor = readings[index - 1]?.token.end ?? reading.clause.start;
    offered = isOffered(language, text, reading, floor) || (offered && !reading.lead.verb);
    return offered;
  });
};

const findTrails = (language: Language, text: string, readings: readonly Reading[]): void => {
  const offered = offeredOf(language, text, readings);
  for (let i = readings.length - 1; i >= 0; i -= 1) {
    const reading = readings[i];
    if (reading?.token.kind !== 'quantity') continue;
    const next = readings[i + 1];
    if (follows(reading, next)) {
      reading.trail = next.trail;
      reading.abuts = text.slice(reading.token.end, next.token.start).trim() === '';
      continue;
    }
    const limit = trailLimit(language, text, reading, next);
    reading.trail = trailName(language, text, reading.token.end, limit, offered[i] ?? false);
    if (reading.trail && reading.trail.end < limit)
      reading.trailWhole = trailName(language, text, reading.token.end, limit, null);
  }
};

/** A name must not repeat the words that already name the value before it. */
export const freeOfTrail = (language: Language, text: string, reading: Reading, taken: Piece | null): void => {
  const { name } = reading.lead;
  if (!name || !taken || name.start >= taken.end) return;
  if (reading.lead.changeNamed) reading.change = 'none';
  const rest = frontOf(language, text, taken.end, reading.lead.tailStart, [
    ...reading.clause.dates,
    ...reading.clause.cues,
  ]).name;
  if (rest) reading.lead.name = rest;
  else if (reading.trail) reading.lead.name = null;
};

/** 由2025年的62%提高到65%: what dates the start says nothing of where it leads. */
const noteStarts = (readings: readonly Reading[]): void => {
  readings.forEach((reading, index) => {
    const before = readings[index - 1];
    if (before?.lead.from) reading.since = before.token.end;
    else if (before) reading.since = before.since;
  });
};

const readingsOf = (language: Language, text: string, clause: Clause): Reading[] => {
  const readings = clause.values.map((_, index) => newReading(language, text, clause, index));
  shareUnits(readings);
  noteStarts(readings);
  for (const reading of readings) heedSign(language, text, reading);
  findTrails(language, text, readings);
  readings.forEach((reading, index) => {
    freeOfTrail(language, text, reading, readings[index - 1]?.trail ?? null);
  });
  return readings;
};

const SEVERAL_PASSES = 3;

/**
 * The values of a clause that measure something. A number that measures nothing (65岁以上, 一批) is taken out and the
 * clause read again, so that it can be part of a name. `before` is the last value read in the sentence.
 */
export const measuredReadings = (
  language: Language,
  text: string,
  clause: Clause,
  before: Reading | null,
): Reading[] => {
  let values = clause.values;
  for (let pass = 0; ; pass += 1) {
    const readings = readingsOf(language, text, { ...clause, values });
    let last = before;
    const kept = readings.filter((reading) => {
      if (noMeasure(reading, language, text, last)) return false;
      last = reading;
      return true;
    });
    if (kept.length === readings.length || pass >= SEVERAL_PASSES)
      return kept.map((reading) => ({ ...reading, clause }));
    values = kept.map(({ token }) => token);
  }
};
