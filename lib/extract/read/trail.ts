import type { Language } from '../language.ts';
import { deedAt, withoutCloser } from './deeds.ts';
import { type Piece, trimmed } from './pieces.ts';

/** How far after a number its words are looked at. */
const WINDOW = 60;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

const CLOSERS = ')]}';

/** Of the name that is being read. */
interface Place {
  start: number;
  limit: number;
  /** How many brackets are open. */
  depth: number;
  /** Null where the name goes on through what is done. */
  offered: boolean | null;
}

/** 吸引力强、带动面广的|消费场景: from a list mark at `at`, where the noun begins that a list of modifiers describes. */
const describedNoun = (language: Language, text: string, at: number, limit: number): number => {
  const { listMarks, attributive } = language.pack.names;
  if (!listMarks.includes(text.charAt(at))) return at;
  for (let i = at + 1; i < limit && !',;:。!?'.includes(text.charAt(i)); i += 1)
    if (text.startsWith(attributive, i)) return i + attributive.length;
  return at;
};

/** True where a list mark at `at` parts this name from another work (步道、新建…) or from the next number's item. */
const listEnds = (language: Language, text: string, at: number, limit: number): boolean => {
  const lead = language.leads.at(text, at + 1, limit);
  return lead?.value === 'verb' || lead?.value === 'up' || lead?.value === 'down';
};

/** Where to go on from `at` outside brackets: past a list of modifiers, one on, or nowhere (-1) where the name ends. */
const stepOutside = (language: Language, text: string, at: number, limit: number): number => {
  const noun = describedNoun(language, text, at, limit);
  if (noun > at) return noun;
  return stopsAt(language, text, at, limit) ? -1 : at + 1;
};

/** Where to go on from `at`, inside brackets or at the first character: one on; else as `stepOutside` says. */
const step = (language: Language, text: string, at: number, place: Place): number => {
  if (place.depth > 0 || at === place.start || text.charAt(at) === ')') return at + 1;
  const { start, limit, offered } = place;
  if (offered !== null && deedAt(language, text, start, at, limit, offered)) return -1;
  return stepOutside(language, text, at, place.limit);
};

const nameEnd = (language: Language, text: string, start: number, limit: number, offered: boolean | null): number => {
  let depth = 0;
  for (let at = start; at < limit; ) {
    const sign = text.charAt(at);
    if (CLOSERS.includes(sign) && depth === 0) return at;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    const next = step(language, text, at, { start, limit, depth, offered });
    if (next < 0) return at;
    at = next;
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
 * (7个|社区微型消防站). `offered`: the noun is given something or made to do it (为…, 推动…);
 * null where what is done with it shall be part of the phrase. Gives null where punctuation, a conjunction or the clause's end follows.
 */
export const trailName = (
  language: Language,
  text: string,
  end: number,
  limit: number,
  offered: boolean | null,
): Piece | null => {
  const last = Math.min(limit, end + WINDOW);
  let start = end;
  while (start < last && isBlank(text.charCodeAt(start))) start += 1;
  const { attributive, partitive, longest } = language.pack.names;
  if (text.startsWith(attributive, start)) start += attributive.length;
  else if (partitive && text.startsWith(partitive, start)) start += partitive.length;
  if (start >= last || !beginsName(language, text, start, last)) return null;
  const finish = Math.min(nameEnd(language, text, start, last, offered), start + longest);
  return trimmed(text, { start, end: offered ? withoutCloser(language, text, start, finish) : finish });
};

const beginsName = (language: Language, text: string, start: number, limit: number): boolean => {
  const sign = text.charAt(start);
  if (',;:。!?、)—~-/+·.]'.includes(sign) || sign === '(') return false;
  if (language.thresholds.at(text, start, limit)) return false;
  // 和美乡村 is no conjunction.
  return (
    language.conjunctions.at(text, start, limit) === null || language.leads.at(text, start, limit)?.value === 'keep'
  );
};
