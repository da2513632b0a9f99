import type { Indicator } from '../catalogue.ts';
import { normaliseName } from './normalise.ts';

/** An entry that a name leads to. `growthOnly` for short names that count only beside a rate of change (经济增长5%). */
export interface NameEntry {
  readonly indicator: Indicator;
  readonly growthOnly: boolean;
}

/** The catalogue, opened for look-ups. */
export interface Catalogue {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byName: ReadonlyMap<string, readonly NameEntry[]>;
}

/** Opens the catalogue: about a millisecond, once. */
export function openCatalogue(indicators: readonly Indicator[]): Catalogue {
  const byName = new Map<string, NameEntry[]>();
  for (const indicator of indicators) {
    const seen = new Set<string>();
    for (const alias of [indicator.zh, ...indicator.aliases]) {
      const key = normaliseName(alias.replace(/\*$/, ''));
      if (seen.has(key)) continue;
      seen.add(key);
      byName.set(key, [...(byName.get(key) ?? []), { indicator, growthOnly: alias.endsWith('*') }]);
    }
  }
  return { byId: new Map(indicators.map((indicator) => [indicator.id, indicator])), byName };
}
