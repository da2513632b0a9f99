import type { Relation } from '../../../lib/indicators/index.ts';
import type { Entry, Holdings } from './holdings.ts';

/** How an indicator is tied to another: as the catalogue says it, or seen from the other end. */
export type Tie = Relation['type'] | 'part-of-this' | 'wider-than' | 'near-to' | 'ratio-of-this' | 'apart-from';

const REVERSED: Readonly<Record<Relation['type'], Tie>> = {
  part: 'part-of-this',
  within: 'wider-than',
  near: 'near-to',
  ratio: 'ratio-of-this',
  apart: 'apart-from',
};

export interface Related {
  readonly tie: Tie;
  readonly entries: readonly Entry[];
}

/** What an indicator is tied to, from either end, each other one once. */
export function relatedTo(holdings: Holdings, { id, indicator }: Entry): Related[] {
  const told = new Map<string, Tie>(indicator.relations.map(({ to, type }) => [to, type]));
  for (const other of holdings.entries) {
    const back = other.indicator.relations.find(({ to }) => to === id);
    if (back && !told.has(other.id)) told.set(other.id, REVERSED[back.type]);
  }
  const ties = Map.groupBy(told, ([, tie]) => tie);
  return [...ties].map(([tie, all]) => ({ tie, entries: all.flatMap(([to]) => holdings.byId.get(to) ?? []) }));
}
