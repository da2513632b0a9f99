import type { Category, Indicator } from '../indicators/index.ts';
import { sha256Hex } from '../platform/sha256.ts';
import type { OwnObservation } from '../storage/index.ts';

/** Where the reader's own indicators stand beside the catalogue's categories. */
export const OWN_CATEGORY: Category = { id: 'own', zh: '自建指标', en: 'Own indicators' };

/** The same label has the same id in every browser. */
export const ownIndicatorId = (label: string): string => `own-${sha256Hex(label).slice(0, 12)}`;

/**
 * An indicator that only the reader has, as an entry of the catalogue, so that the next report that names it is
 * compared with it. Nothing is known of it but its name and the units it was seen in.
 */
function entry(label: string, units: readonly string[]): Indicator {
  return {
    id: ownIndicatorId(label),
    category: OWN_CATEGORY.id,
    zh: label,
    en: label,
    aliases: [],
    units: [...units],
    polarity: 'neither',
    kind: 'flow',
    growth: null,
    definition: '读者自己加入的指标，目录中没有定义。',
    authority: null,
    relations: [],
  };
}

/** What the observation is of, where the catalogue has no such entry (any more); null where it has. */
export const ownLabel = ({ indicator, label, name }: OwnObservation, ids: ReadonlySet<string>): string | null => {
  if (label !== null) return label;
  return indicator !== null && ids.has(indicator) ? null : name;
};

/** One entry for each own label among the observations. */
export function ownIndicators(observations: readonly OwnObservation[], ids: ReadonlySet<string>): Indicator[] {
  const units = new Map<string, Set<string>>();
  for (const observation of observations) {
    const label = ownLabel(observation, ids);
    if (label === null) continue;
    const seen = units.get(label) ?? new Set();
    if (observation.unit !== '') seen.add(observation.unit);
    units.set(label, seen);
  }
  return [...units].map(([label, seen]) => entry(label, [...seen]));
}
