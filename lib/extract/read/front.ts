import type { Language } from '../language.ts';
import { overListMark } from './list-mark.ts';
import { type Piece, trimmed } from './pieces.ts';
import { afterDate, lastWork, objectOf } from './works.ts';

/** What the words at the front of a phrase say, and the name they leave. */
export interface Front {
  name: Piece | null;
  /** The verb that was taken off last, where nothing follows it. */
  spare: Piece | null;
  change: 'up' | 'down' | null;
  verb: boolean;
  strive: boolean;
  done: boolean;
}

const MOST_WORDS = 24;
interface Reading extends Front {
  at: number;
}

/** True where a verb at `[start, end)` is itself what is counted: nothing, or another item, follows. */
const standsAlone = (language: Language, text: string, end: number, limit: number): boolean =>
  end >= limit || language.pack.names.listMarks.includes(text.charAt(end));

/** 高标准|建成: a word of how something is done, where what is done follows. */
const beforeVerb = (language: Language, text: string, at: number, limit: number): boolean => {
  const next = language.leads.at(text, at, limit);
  return next !== null && next.value !== 'keep';
};

/** The longest word at `at`; a verb that would leave one character gives way to a shorter one (新建管|网, 新建|管网). */
const wordAt = (language: Language, text: string, at: number, limit: number) => {
  const longest = language.leads.at(text, at, limit);
  return longest?.value === 'verb' && limit - longest.end === 1
    ? (language.leads.at(text, at, longest.end - 1) ?? longest)
    : longest;
};

/** Takes one word at the front; false where the name begins. */
const takeWord = (reading: Reading, language: Language, text: string, limit: number): boolean => {
  const lead = wordAt(language, text, reading.at, limit);
  if (!lead || lead.value === 'keep') return false;
  switch (lead.value) {
    case 'adverb':
      if (!beforeVerb(language, text, lead.end, limit)) return false;
      break;
    case 'nominal':
      if (standsAlone(language, text, lead.end, limit)) return false;
      reading.verb = true;
      break;
    case 'verb':
      // One character is no name: 招聘|会 is a word.
      if (limit - lead.end === 1) return false;
      if (lead.end >= limit) reading.spare = { start: lead.start, end: lead.end };
      reading.verb = true;
      break;
    case 'up':
    case 'down':
      reading.change ??= lead.value;
      reading.verb = true;
      break;
    case 'strive':
      reading.strive = true;
      break;
    case 'done':
      // 改造|现有公厕: what is there is worked on.
      reading.done ||= !reading.verb;
      break;
    default:
  }
  reading.at = lead.end;
  return true;
};

const overTime = (times: readonly Piece[], at: number): number => times.find((time) => time.start === at)?.end ?? at;

const overSpaces = (text: string, start: number): number => {
  let at = start;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at += 1;
  return at;
};

/** 各区|(县级市)公办园: brackets that belong to the words before. */
const overBrackets = (text: string, start: number, end: number): number => {
  if (text.charAt(start) !== '(') return start;
  const close = text.indexOf(')', start);
  return close > start && close < end - 2 ? close + 1 : start;
};

/** A word like 为 stands among the words before the name (为|全县|困难家庭…). */
const isAddressed = (language: Language, text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (language.addressing.at(text, at, end)) return true;
  return false;
};

/** The part of the words without verbs at the front that names what is measured. */
const namedIn = (
  language: Language,
  text: string,
  start: number,
  whole: Piece,
  times: readonly Piece[],
  counted: boolean,
): Piece => {
  const dated = afterDate(language, text, whole, times);
  if (!counted) return dated;
  const addressed = isAddressed(language, text, start, whole.start);
  return lastWork(language, text, addressed ? objectOf(language, text, dated) : dated);
};

/** Past spaces and list marks. */
const overMarks = (language: Language, text: string, start: number, end: number): number => {
  let at = overSpaces(text, start);
  while (at < end && language.pack.names.listMarks.includes(text.charAt(at))) at = overSpaces(text, at + 1);
  return at;
};

/** 比上年|执行数, 比全国平均水平: what follows is what the value is compared with, unless a verb begins anew. */
const isCompared = (language: Language, text: string, start: number, { at, verb }: Reading, end: number): boolean =>
  !verb && at < end && language.comparisons.at(text, overMarks(language, text, start, end), end) !== null;

/**
 * Reads verbs, adverbs and dates off the front of `[start, end)`; the rest is the name. `counted`: it names works that a
 * number counts, so that the last of several is meant.
 */
export const frontOf = (
  language: Language,
  text: string,
  start: number,
  end: number,
  times: readonly Piece[],
  counted = true,
): Front => {
  const reading: Reading = {
    at: overListMark(text, overSpaces(text, start)),
    name: null,
    spare: null,
    change: null,
    verb: false,
    strive: false,
    done: false,
  };
  for (let i = 0; i < MOST_WORDS && reading.at < end; i += 1) {
    while (reading.at < end && (text.charCodeAt(reading.at) === 0x20 || text.charCodeAt(reading.at) === 0x0a))
      reading.at += 1;
    const after = overTime(times, reading.at);
    if (after > reading.at) reading.at = after;
    else if (!takeWord(reading, language, text, end)) break;
  }
  const whole = isCompared(language, text, start, reading, end)
    ? null
    : trimmed(text, { start: overBrackets(text, Math.min(reading.at, end), end), end });
  reading.name = whole && shortened(language, text, namedIn(language, text, start, whole, times, counted));
  return reading;
};

/** The end of a name that is too long, from a list mark on if there is one, or from a word's beginning. */
const shortened = (language: Language, text: string, name: Piece): Piece => {
  const { longest } = language.pack.names;
  if (name.end - name.start <= longest) return name;
  const floor = name.end - longest;
  for (let i = floor; i < name.end - 2; i += 1)
    if (language.pack.names.listMarks.includes(text.charAt(i))) return { start: i + 1, end: name.end };
  const space = text.indexOf(' ', floor);
  return { start: space > 0 && space < name.end - 1 ? space + 1 : floor, end: name.end };
};
