import type { Kind } from '../catalogue.ts';
import {
  ACTION_WORDS,
  COUNT_SUFFIXES,
  GRADE_WORDS,
  GROWTH_SUFFIXES,
  SCOPE_WORDS,
  WORK_PREFIXES,
  WORK_SUFFIXES,
} from './words.ts';

/** A shorter name, with what had to be taken away to get there. */
export interface Trimmed {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: string;
  /** The word behind it asks for a rate of change. */
  readonly growth: boolean;
}

const longestFirst = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);

const bare = (word: string): string => word.replace(/[()]/g, '');
const PREFIXES = longestFirst([...SCOPE_WORDS, ...ACTION_WORDS, ...WORK_PREFIXES, ...GRADE_WORDS].map(bare));
const SUFFIXES = longestFirst([...GROWTH_SUFFIXES, ...COUNT_SUFFIXES, ...WORK_SUFFIXES]);
const actions = new Set(ACTION_WORDS.map(bare));
const grades = new Set(GRADE_WORDS);
const workPrefixes = new Set(WORK_PREFIXES);
const growth = new Set(GROWTH_SUFFIXES);
const workSuffixes = new Set(WORK_SUFFIXES);
const countSuffixes = new Set(COUNT_SUFFIXES);

/** Two characters at least must remain. */
const SHORTEST = 2;

/** Every way to take neutral words off the front: 全年新增口袋公园 → 新增口袋公园 → 口袋公园. `place` is the area's own name. */
function trimFront(name: string, places: readonly string[]): { name: string; before: string[] }[] {
  const found: { name: string; before: string[] }[] = [{ name, before: [] }];
  for (const step of found) {
    for (const word of [...places, ...PREFIXES]) {
      if (!step.name.startsWith(word) || step.name.length - word.length < SHORTEST) continue;
      const rest = step.name.slice(word.length);
      if (!found.some((other) => other.name === rest)) found.push({ name: rest, before: [...step.before, word] });
    }
  }
  return found;
}

/** The name without one neutral word behind it, for each that it ends with. */
function trimBack(name: string): { name: string; after: string }[] {
  const shorter = SUFFIXES.filter((word) => name.endsWith(word) && name.length - word.length >= SHORTEST);
  return [{ name, after: '' }, ...shorter.map((word) => ({ name: name.slice(0, -word.length), after: word }))];
}

/** All shorter names worth looking up, the least trimmed first. */
export function trimmings(name: string, places: readonly string[]): Trimmed[] {
  return trimFront(name, places).flatMap((front) =>
    trimBack(front.name).map((back) => ({
      name: back.name,
      before: front.before,
      after: back.after,
      growth: growth.has(back.after),
    })),
  );
}

/** Whether what was taken away leaves an indicator of this kind the same: 完成 may stand before a flow, 改造 may not. */
export function neutralFor(kind: Kind, trimmed: Trimmed): boolean {
  const grows = trimmed.before.some((word) => grades.has(word) || (actions.has(word) && word !== '完成'));
  const reworks = trimmed.before.some((word) => workPrefixes.has(word));
  if (kind !== 'work' && reworks) return false;
  if (grows && kind !== 'work' && kind !== 'stock') return false;
  if (trimmed.after === '' || trimmed.growth) return true;
  if (countSuffixes.has(trimmed.after)) return kind === 'stock' || kind === 'work';
  return kind === 'work' && workSuffixes.has(trimmed.after);
}
