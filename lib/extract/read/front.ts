import type { Language } from '../language.ts';
import { type Piece, trimmed } from './pieces.ts';

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
/** A name longer than this has swallowed a sentence; its end is kept. */
const LONGEST_NAME = 40;

interface Reading extends Front {
  at: number;
}

/** True where a verb at `[start, end)` is itself what is counted: nothing, or another item, follows. */
const standsAlone = (language: Language, text: string, end: number, limit: number): boolean =>
  end >= limit || language.pack.names.listMarks.includes(text.charAt(end));

/** Takes one word at the front; false where the name begins. */
const takeWord = (reading: Reading, language: Language, text: string, limit: number): boolean => {
  const lead = language.leads.at(text, reading.at, limit);
  if (!lead || lead.value === 'keep') return false;
  switch (lead.value) {
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
    case 'done':
      reading[lead.value] = true;
      break;
    default:
  }
  reading.at = lead.end;
  return true;
};

/** A list mark at the front: 3. (3) ③ */
const LIST_MARK = /\(?\d{1,2}(?:[.、)](?!\d))|[①-⑳]/y;

/** Past a list mark at `at`, if one stands there. */
export const overListMark = (text: string, at: number): number => {
  LIST_MARK.lastIndex = at;
  return LIST_MARK.test(text) ? LIST_MARK.lastIndex : at;
};

const overTime = (times: readonly Piece[], at: number): number => times.find((time) => time.start === at)?.end ?? at;

const overSpaces = (text: string, start: number): number => {
  let at = start;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at += 1;
  return at;
};

/** Reads verbs, adverbs and dates off the front of `[start, end)`; the rest is the name. */
export const frontOf = (
  language: Language,
  text: string,
  start: number,
  end: number,
  times: readonly Piece[],
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
  const whole = trimmed(text, { start: Math.min(reading.at, end), end });
  reading.name = whole && shortened(language, text, lastWork(language, text, whole));
  return reading;
};

/** 工业园区新建|标准厂房: who or where stands before the verb. */
const opensInside = (language: Language, text: string, at: number, limit: number): boolean => {
  const verb = language.leads.at(text, at, limit);
  return verb?.value === 'verb' && verb.end < limit - 1 && language.pack.noise.innerVerbs.includes(verb.word);
};

/** 建成投用市民中心、新建|体育公园: a list mark and a verb of work open the name that the number counts. */
const lastWork = (language: Language, text: string, name: Piece): Piece => {
  const { listMarks } = language.pack.names;
  for (let at = name.end - 3; at > name.start; at -= 1) {
    if (opensInside(language, text, at, name.end))
      return { start: language.leads.at(text, at)?.end ?? at, end: name.end };
    if (!listMarks.includes(text.charAt(at))) continue;
    const verb = language.leads.at(text, at + 1, name.end);
    if (verb?.value === 'verb' && language.pack.noise.countingVerbs.includes(verb.word) && verb.end < name.end - 1)
      return { start: verb.end, end: name.end };
  }
  return name;
};

/** The end of a name that is too long, from a list mark on if there is one. */
const shortened = (language: Language, text: string, name: Piece): Piece => {
  if (name.end - name.start <= LONGEST_NAME) return name;
  const floor = name.end - LONGEST_NAME;
  for (let i = floor; i < name.end - 2; i += 1)
    if (language.pack.names.listMarks.includes(text.charAt(i))) return { start: i + 1, end: name.end };
  return { start: floor, end: name.end };
};
