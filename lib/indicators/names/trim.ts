import type { Indicator, Kind } from '../catalogue.ts';
import {
  ACTION_WORDS,
  COUNT_SUFFIXES,
  GRADE_WORDS,
  GROWTH_SUFFIXES,
  SCOPE_WORDS,
  TRAILING_WORDS,
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
const SUFFIXES = longestFirst([...GROWTH_SUFFIXES, ...COUNT_SUFFIXES, ...WORK_SUFFIXES, ...TRAILING_WORDS]);
const actions = new Set(ACTION_WORDS.map(bare));
const grades = new Set(GRADE_WORDS);
const workPrefixes = new Set(WORK_PREFIXES);
const growth = new Set(GROWTH_SUFFIXES);
const workSuffixes = new Set(WORK_SUFFIXES);
const trailing = new Set(TRAILING_WORDS);
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

const hasGrade = ({ zh, aliases }: Indicator): boolean =>
  [zh, ...aliases].some((name) => GRADE_WORDS.some((grade) => name.includes(grade)));

/** 完成 may stand before anything; other actions only before what can be done or enlarged; 改造 only before work. */
function neutralBefore(indicator: Indicator, words: readonly string[]): boolean {
  const counted = indicator.kind === 'work' || indicator.kind === 'stock';
  if (words.some((word) => grades.has(word)) && (!counted || hasGrade(indicator))) return false;
  if (words.some((word) => actions.has(word) && word !== '完成') && !counted) return false;
  return indicator.kind === 'work' || !words.some((word) => workPrefixes.has(word));
}

function neutralAfter(kind: Kind, word: string): boolean {
  if (word === '' || growth.has(word) || trailing.has(word)) return true;
  if (countSuffixes.has(word)) return kind === 'stock' || kind === 'work';
  return kind === 'work' && workSuffixes.has(word);
}

/**
 * Whether what was taken away leaves this indicator the same. A grade (省级) may go only where the catalogue itself does
 * not tell grades apart.
 */
export const neutralFor = (indicator: Indicator, trimmed: Trimmed): boolean =>
  neutralBefore(indicator, trimmed.before) && neutralAfter(indicator.kind, trimmed.after);
