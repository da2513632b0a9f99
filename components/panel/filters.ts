import type { HighlightState } from '../../lib/indicators/index.ts';
import { matcher, type Row } from './rows.ts';

/** The catalogue has no category for what it does not list. */
export const NO_CATEGORY = '';

/** What narrows the list: a row must fit each of the three; an empty one narrows nothing. */
export interface Filters {
  readonly query: string;
  readonly states: ReadonlySet<HighlightState>;
  readonly categories: ReadonlySet<string>;
}

export const NO_FILTERS: Filters = { query: '', states: new Set(), categories: new Set() };

export const STATES: readonly HighlightState[] = ['agrees', 'differs', 'comparable', 'known', 'unlisted'];

/** The set with the thing in it, or without where it was in it. */
export function toggled<T>(set: ReadonlySet<T>, thing: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(thing)) next.add(thing);
  return next;
}

export const isNarrowed = ({ query, states, categories }: Filters): boolean =>
  query.trim() !== '' || states.size + categories.size > 0;

/** The rows that fit. */
export function narrowed(rows: readonly Row[], filters: Filters): readonly Row[] {
  if (!isNarrowed(filters)) return rows;
  const { query, states, categories } = filters;
  const matches = matcher(query);
  return rows.filter(
    ({ text, state, category }) =>
      matches(text) &&
      (states.size === 0 || (state !== null && states.has(state))) &&
      (categories.size === 0 || categories.has(category ?? NO_CATEGORY)),
  );
}

/** How many targets are in each state; all states are there. */
export function countStates(rows: readonly Row[]): ReadonlyMap<HighlightState, number> {
  const counts = new Map<HighlightState, number>(STATES.map((state) => [state, 0]));
  for (const { state } of rows) if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** How many rows each category has, the fullest first; what has none comes last. */
export function countCategories(rows: readonly Row[]): readonly (readonly [category: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { category } of rows) counts.set(category ?? NO_CATEGORY, (counts.get(category ?? NO_CATEGORY) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => Number(a === NO_CATEGORY) - Number(b === NO_CATEGORY) || n - m);
}
