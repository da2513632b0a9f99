import type { Comparator } from '../../model/quantity.ts';
import type { Language } from '../language.ts';
import type { TailRole } from '../pack.ts';
import { frontOf } from './front.ts';
import type { Piece } from './pieces.ts';

/** What the words before a number say, read from the number leftwards. */
export interface Lead {
  /** Where the value's words begin: at the comparator that stands before the number (不低于|5%). */
  valueStart: number;
  comparator: Comparator | null;
  /** Where the words before the number that are no name begin. */
  tailStart: number;
  /** The name's words, without verbs and adverbs; null where there are none. */
  name: Piece | null;
  /** The words that a verb alone left over (完成|开工): a name only where nothing better is found. */
  spare: Piece | null;
  change: 'up' | 'down' | null;
  /** `change` is the name's own (涨幅). */
  changeNamed: boolean;
  /** The number is a level (提高|到…). */
  level: boolean;
  /** 控制在: a limit unless 左右 follows. */
  cap: boolean;
  /** A verb of work stands directly before the number. */
  verb: boolean;
  /** A verb of work opens the phrase, with words between it and the number. */
  opensWithVerb: boolean;
  /** A verb of change opens the phrase (压减|钢铁产能200万吨): it holds for the list. */
  opensWithChange: boolean;
  each: boolean;
  etcetera: boolean;
  strive: boolean;
  /** The value is where a change starts from (从…). */
  from: boolean;
  /** The number is so much of what stands before it (上年的|1.2倍): the words of time there date the other value. */
  relative: boolean;
  /** The words say that it is done. */
  done: boolean;
  basis: string[];
}

/** How far before a number its words are looked at, in lengths of the longest name. */
const WINDOW = 2.5;
const MOST_WORDS = 24;

const emptyLead = (valueStart: number): Lead => ({
  valueStart,
  comparator: null,
  tailStart: valueStart,
  name: null,
  spare: null,
  change: null,
  changeNamed: false,
  level: false,
  cap: false,
  verb: false,
  opensWithVerb: false,
  opensWithChange: false,
  each: false,
  etcetera: false,
  strive: false,
  from: false,
  relative: false,
  done: false,
  basis: [],
});

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;

interface LeadReading {
  lead: Lead;
  language: Language;
  text: string;
  /** The number counts works or measures a quantity of them. */
  counted: boolean;
  /** It is no share of anything. */
  works: boolean;
}

/** Takes one word before `end` into `lead`; gives where it begins, or `end` where it is none of these. */
const takeTail = (reading: LeadReading, floor: number, end: number): number => {
  const { lead, language, text } = reading;
  const tail = language.tails.before(text, end, floor);
  if (!tail) return end;
  const settled = lead.level || lead.change !== null;
  switch (tail.value) {
    case 'level':
      if (!settled) lead.level = true;
      break;
    case 'cap':
      lead.cap = true;
      lead.level = true;
      break;
    case 'up':
    case 'down':
      if (!settled) lead.change = tail.value;
      break;
    case 'lift':
      if (reading.counted && !settled) return end;
      if (!settled) lead.change = 'up';
      break;
    case 'verb':
      lead.spare = { start: tail.start, end: tail.end };
      lead.verb = true;
      break;
    case 'basis':
      lead.basis.unshift(tail.word);
      break;
    case 'plain':
      break;
    default:
      lead[tail.value] = true;
  }
  return tail.start;
};

/** Steps over a date that stands between name and number (到2030年, 由2024年|的); from it a change may start. */
const takeTime = ({ lead, language, text }: LeadReading, times: readonly Piece[], end: number): number => {
  const { attributive } = language.pack.names;
  const last = text.endsWith(attributive, end) ? end - attributive.length : end;
  const time = times.find((one) => one.end === end || one.end === last);
  if (!time) return end;
  lead.from ||= language.tails.at(text, time.start, end)?.value === 'from';
  return time.start;
};

const readTails = (reading: LeadReading, floor: number, times: readonly Piece[]): number => {
  const { lead, language, text } = reading;
  let end = lead.valueStart;
  for (let i = 0; i < MOST_WORDS && end > floor; i += 1) {
    const before = end;
    while (end > floor && isSpace(text.charCodeAt(end - 1))) end -= 1;
    end = takeTime(reading, times, takeTail(reading, floor, end));
    if (end < before) continue;
    end = takeBound(lead, language, text, floor, end);
    if (end === before) break;
  }
  return Math.max(end, floor);
};

/** Takes a comparator before `end`, if one stands there. */
const takeBound = (lead: Lead, language: Language, text: string, floor: number, end: number): number => {
  const bound = language.bounds.before(text, end, floor);
  if (!bound || bound.value === null) return end;
  lead.comparator ??= bound.value;
  return bound.start;
};

/**
 * 保障标准不低于最低标准的|1.6倍: the number is of something that the name is compared with. The name ends before the
 * comparison.
 */
const takeRelation = (reading: LeadReading, floor: number, end: number): number => {
  const { lead, language, text, works } = reading;
  const { attributive } = language.pack.names;
  if (!text.startsWith(attributive, end - attributive.length) || end !== lead.valueStart) return end;
  for (let at = floor + 2; at < end - 2; at += 1) {
    const bound = language.bounds.at(text, at, end);
    if (!bound?.value || bound.word.length < 2) continue;
    lead.comparator = bound.value;
    return bound.start;
  }
  return (works ? null : relationBefore(language, text, floor, end)) ?? end - attributive.length;
};

const SHORTEST_OTHER = 2;

/** 收入执行数|为预算数的101%: where the word stands that ends the name of a share, or null. */
const relationBefore = (language: Language, text: string, floor: number, end: number): number | null => {
  for (let at = end - SHORTEST_OTHER - 1; at > floor; at -= 1) {
    const relation = language.relations.before(text, at, floor);
    if (relation) return relation.start;
  }
  return null;
};

/** Past words that say nothing of the name (预备费|按不低于…的1%). */
const overPlain = (language: Language, text: string, floor: number, end: number): number => {
  const tail = language.tails.before(text, end, floor);
  return tail?.value === 'plain' || tail?.value === 'level' ? tail.start : end;
};

/** A name does not reach back over a bracket that is still open, or a dash. */
const OPEN = '(';
const CLOSE = ')';

const innerFloor = (text: string, floor: number, end: number): number => {
  let depth = 0;
  for (let i = end - 1; i >= floor; i -= 1) {
    const sign = text.charAt(i);
    if (sign === CLOSE) depth += 1;
    else if (sign === OPEN) {
      if (depth === 0) return i + 1;
      depth -= 1;
    } else if ((sign === '—' && text.charAt(i - 1) === '—') || sign === '\n' || sign === '\t') return i + 1;
  }
  return floor;
};

/**
 * Reads the words between `floor` and the number at `start`: comparator, verb, adverbs, and what is left as the name.
 * `times` are the dates and words of time of the clause; `counted` says that the number counts works, `works` that
 * it is no share of anything.
 */
export const readLead = (
  language: Language,
  text: string,
  floor: number,
  start: number,
  times: readonly Piece[],
  counted = false,
  works = true,
): Lead => {
  const lead = emptyLead(start);
  const reach = WINDOW * language.pack.names.longest;
  const low = innerFloor(text, Math.max(floor, start - reach), start);
  let first = start;
  while (first > low && isSpace(text.charCodeAt(first - 1))) first -= 1;
  const bounded = takeBound(lead, language, text, low, first);
  if (lead.comparator) lead.valueStart = text.charAt(bounded) === ' ' ? bounded + 1 : bounded;
  const reading = { lead, language, text, counted, works };
  let end = readTails(reading, low, times);
  lead.relative = text.endsWith(language.pack.names.attributive, first);
  const related = takeRelation(reading, low, end);
  const compared = end - related > language.pack.names.attributive.length;
  end = compared ? overPlain(language, text, low, related) : related;
  lead.tailStart = end;
  const front = frontOf(language, text, low, end, times, works);
  lead.name = front.name;
  lead.strive ||= front.strive;
  lead.done ||= front.done;
  if (!lead.level && lead.change === null) lead.change = front.change;
  lead.opensWithVerb = front.verb;
  lead.opensWithChange = front.change !== null;
  if (front.verb && !front.name) lead.verb = true;
  lead.spare ??= front.spare;
  if (front.name) nameDirection(lead, language, text, front.name);
  takeStart(lead, language, text, start);
  return lead;
};

const isRise = (role: TailRole | undefined): boolean => role === 'up' || role === 'down' || role === 'lift';

/** 标准由每人|9600元提高到…: a word like 由 inside the name, and a change after the number: the change starts here. */
const takeStart = (lead: Lead, language: Language, text: string, number: number): void => {
  const { name } = lead;
  if (!name || lead.from) return;
  for (let at = name.end - 1; at >= name.start + 2; at -= 1) {
    if (!language.starts.at(text, at, name.end)) continue;
    if (!risesAfter(language, text, number)) return;
    lead.name = { start: name.start, end: at };
    lead.from = true;
    return;
  }
};

/** How far after the number the word of change may stand: the number, its unit and its bound are between. */
const RISE_REACH = 20;

const risesAfter = (language: Language, text: string, number: number): boolean => {
  for (let at = number; at < number + RISE_REACH && at < text.length; at += 1) {
    if (',;。、\n'.includes(text.charAt(at))) return false;
    if (isRise(language.tails.at(text, at)?.value)) return true;
  }
  return false;
};

/** A name that is itself a rate of change (居民消费价格涨幅) makes the number a change. */
const nameDirection = (lead: Lead, language: Language, text: string, name: Piece): void => {
  const growth = language.growth.before(text, name.end, name.start);
  if (!growth) return;
  const alone = growth.start === name.start;
  if (alone && language.pack.names.reliefs.includes(growth.word)) return;
  lead.changeNamed = lead.change === null;
  lead.change ??= growth.value;
  // 甘蔗产量62万吨,增产3%: a rate of change alone names nothing.
  if (alone) lead.name = null;
};
