import type { Language } from '../language.ts';
import { type Piece, trimmed } from './pieces.ts';

/** How far after a number its words are looked at. */
const WINDOW = 60;
const LONGEST_NAME = 36;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

const CLOSERS = ')]}';

const describes = (language: Language, text: string, from: number, limit: number): boolean => {
  for (let at = from; at < limit && !',;:。!?'.includes(text.charAt(at)); at += 1)
    if (text.startsWith(language.pack.names.attributive, at)) return true;
  return false;
};

/** True where a list mark at `at` parts this name from another work (步道、新建…) or from the next number's item. */
const listEnds = (language: Language, text: string, at: number, limit: number): boolean => {
  const lead = language.leads.at(text, at + 1, limit);
  // 吸引力强、带动面广的消费场景: a list of modifiers goes on to its noun.
  if (describes(language, text, at + 1, limit)) return false;
  return lead?.value === 'verb' || lead?.value === 'up' || lead?.value === 'down';
};

const nameEnd = (language: Language, text: string, start: number, limit: number): number => {
  let depth = 0;
  for (let i = start; i < limit; i += 1) {
    const sign = text.charAt(i);
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (CLOSERS.includes(sign)) return i;
    else if (depth === 0 && i > start && stopsAt(language, text, i, limit)) return i;
  }
  return limit;
};

const stopsAt = (language: Language, text: string, at: number, limit: number): boolean => {
  if (language.pack.names.listMarks.includes(text.charAt(at))) return listEnds(language, text, at, limit);
  const stop = language.stops.at(text, at, limit);
  return stop !== null && (stop.word !== '(' || text.indexOf(')', at) >= limit || text.indexOf(')', at) < 0);
};

/**
 * The noun phrase that follows a number's unit at `end`, up to `limit`: where a classifier binds to its noun
 * (7个|社区微型消防站). Null where punctuation, a conjunction or the clause's end follows.
 */
export const trailName = (language: Language, text: string, end: number, limit: number): Piece | null => {
  const last = Math.min(limit, end + WINDOW);
  let start = end;
  while (start < last && isBlank(text.charCodeAt(start))) start += 1;
  const { attributive } = language.pack.names;
  if (text.startsWith(attributive, start)) start += attributive.length;
  if (start >= last || !beginsName(language, text, start, last)) return null;
  const finish = Math.min(nameEnd(language, text, start, last), start + LONGEST_NAME);
  return trimmed(text, { start, end: finish });
};

const beginsName = (language: Language, text: string, start: number, limit: number): boolean => {
  const sign = text.charAt(start);
  if (',;:。!?、)—~-/+·.]'.includes(sign) || sign === '(') return false;
  return language.conjunctions.at(text, start, limit) === null;
};
