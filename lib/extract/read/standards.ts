import type { Language } from '../language.ts';
import { frontOf } from './front.ts';
import type { Reading } from './phrase.ts';
import { type Naming, oneName, type Piece } from './pieces.ts';

const SHORTEST_OBJECT = 2;

const endOf = (words: readonly string[], text: string, at: number): number =>
  at + Math.max(0, ...words.map((word) => (text.startsWith(word, at) ? word.length : 0)));

/** 公办敬老院|按照每院: the words before the number, up to those that say how much. */
const receiver = (language: Language, text: string, name: Piece | null): Piece | null => {
  if (!name) return null;
  const marks = language.pack.names.standardMarks;
  for (let at = name.start; at < name.end; at += 1)
    if (endOf(marks, text, at) > at) return at - name.start >= SHORTEST_OBJECT ? { start: name.start, end: at } : null;
  return null;
};

/**
 * 按每人1500元的标准发放|求职创业补贴: a sum that is a standard is named by what is given; by who gets it, too, where that
 * says nothing itself (对公办敬老院…给予补助).
 */
export const standardNaming = (language: Language, text: string, { lead, trail }: Reading): Naming | null => {
  if (!trail) return null;
  const { standards, grants } = language.pack.names;
  const start = endOf(standards, text, trail.start);
  const given = start > trail.start ? frontOf(language, text, start, trail.end, []) : null;
  if (!given?.name || !given.verb || given.name.end - given.name.start < SHORTEST_OBJECT) return null;
  const whom = grants.includes(text.slice(given.name.start, given.name.end))
    ? receiver(language, text, lead.name)
    : null;
  const names = whom ? [{ pieces: [whom, given.name] }, oneName(given.name)] : [oneName(given.name)];
  return { names, rule: 'standard' };
};
