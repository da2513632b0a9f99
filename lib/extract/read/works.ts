import type { Language } from '../language.ts';
import { inNoun } from './deeds.ts';
import type { Piece } from './pieces.ts';

/** A shorter object names nothing without the words before it (住宅加装|电梯). */
const SHORTEST_OBJECT = 3;

/** 工业园区新建|标准厂房: who or where stands before the verb. */
const opensInside = (language: Language, text: string, at: number, limit: number): boolean => {
  const verb = language.leads.at(text, at, limit);
  return verb?.value === 'verb' && verb.end < limit - 1 && language.pack.noise.innerVerbs.includes(verb.word);
};

/** “以工代赈”发放|劳务报酬: how it is done stands in quotes before the verb. */
const opensAfterQuote = (language: Language, text: string, at: number, limit: number): boolean => {
  if (!language.pack.noise.quotes.some(([, close]) => close === text.charAt(at - 1))) return false;
  const verb = language.leads.at(text, at, limit);
  if (verb?.value !== 'verb' || limit - verb.end < SHORTEST_OBJECT) return false;
  // “千企万岗”招聘行动 is a name, and in “旧小区”改造惠及群众 the quoted is worked on.
  return !language.actions.at(text, verb.end, limit) && language.leads.at(text, verb.end, limit)?.value !== 'verb';
};

/** 市民中心、新建|体育公园: from a list mark at `at`, where the name begins that a verb of work opens; -1 where none does. */
const opensItem = (language: Language, text: string, at: number, limit: number): number => {
  if (!language.pack.names.listMarks.includes(text.charAt(at))) return -1;
  const verb = language.leads.at(text, at + 1, limit);
  const works = verb !== null && verb.value !== 'keep' && language.pack.noise.countingVerbs.includes(verb.word);
  return works && verb.end < limit - 1 ? verb.end : -1;
};

/** Of several works in one phrase (建成投用市民中心、新建|体育公园), the name of the last, which the number counts. */
export const lastWork = (language: Language, text: string, name: Piece): Piece => {
  for (let at = name.end - 3; at > name.start; at -= 1) {
    if (opensInside(language, text, at, name.end) || opensAfterQuote(language, text, at, name.end))
      return { start: language.leads.at(text, at)?.end ?? at, end: name.end };
    const start = opensItem(language, text, at, name.end);
    if (start >= 0) return { start, end: name.end };
  }
  return name;
};

/** 民间资本推介|重大项目: what is done, and to what, for those whom a word like 向 names; the whole where no verb is. */
export const objectOf = (language: Language, text: string, phrase: Piece): Piece => {
  for (let at = phrase.end - 3; at > phrase.start; at -= 1) {
    const verb = language.leads.at(text, at, phrase.end - SHORTEST_OBJECT);
    if (verb?.value === 'verb' && verb.word.length > 1 && !inNoun(language, text, verb.end, phrase.end))
      return { start: verb.end, end: phrase.end };
  }
  return phrase;
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const holdsVerb = (language: Language, text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const word = language.leads.at(text, at, end);
    if (word && word.value !== 'keep' && word.word.length > 1) return true;
  }
  return false;
};

/** 核定本县2025年|债务限额: a year inside the words opens the name, where a verb stands before it. */
export const afterDate = (language: Language, text: string, name: Piece, times: readonly Piece[]): Piece => {
  const date = times.findLast(
    ({ start, end }) => start > name.start && end < name.end - 1 && isDigit(text.charCodeAt(start)),
  );
  return date && holdsVerb(language, text, name.start, date.start) ? { start: date.end, end: name.end } : name;
};
