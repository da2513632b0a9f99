import type { Change } from '../../model/quantity.ts';
import type { Catalogue, NameEntry } from './catalogue-index.ts';
import { normaliseName, withoutBrackets } from './normalise.ts';
import { neutralFor, type Trimmed, trimmings } from './trim.ts';
import { isGrowthUnit, unitFit } from './units-fit.ts';

/** What is known beside the name. */
export interface NameContext {
  /** Whether the figure is a change; without it a level is assumed. */
  readonly change?: Change;
  /** The words that stand right before the name in its clause (新开工, 新增). */
  readonly before?: string;
  /** The report's area, whose name before an indicator says nothing (静安体育公益配送). */
  readonly areaName?: string | null;
}

/** `score` from 0.8 to 1; `reason` is for a reader. */
export interface NameMatch {
  readonly id: string;
  readonly score: number;
  readonly reason: string;
}

/** No match scores less. */
const LEAST = 0.8;

interface Reading {
  readonly name: string;
  readonly score: number;
  readonly how: string;
}

/** The readings of one name, best first: as it stands, without brackets, behind 等, with the verb before it. */
function readingsOf(name: string, before: string): Reading[] {
  const full = normaliseName(name);
  const bare = withoutBrackets(name);
  const tail = /等([^等]{2,})$/.exec(full)?.[1];
  const verb = /(?:开工|竣工|推介|新增|筹措|改造|淘汰|引进|举办|提请审议|办理)$/.exec(normaliseName(before))?.[0];
  return [
    ...(verb === undefined ? [] : [{ name: verb + full, score: 1, how: '连同前面的动词' }]),
    { name: full, score: 1, how: '' },
    ...(bare === null || bare.length < 2 ? [] : [{ name: bare, score: 0.95, how: '不计括号内文字' }]),
    ...(tail === undefined ? [] : [{ name: tail, score: 0.9, how: '不计“等”前列举' }]),
  ];
}

function reasonOf(name: string, reading: Reading, trimmed: Trimmed): string {
  const left = [...trimmed.before, trimmed.after].filter((word) => word !== '');
  const how = [reading.how, left.length === 0 ? '' : `不计“${left.join('”“')}”`].filter((part) => part !== '');
  return how.length === 0 ? `名称“${name}”与目录相同` : `名称“${name}”${how.join('，')}后与目录相同`;
}

/** What one reading of a name is looked up with. */
interface Query {
  readonly catalogue: Catalogue;
  readonly unit: string;
  readonly change: Change;
  readonly places: readonly string[];
}

/** How well an entry fits a trimmed name, null where it does not. */
function scoreOf({ unit, change }: Query, entry: NameEntry, trimmed: Trimmed): number | null {
  const { indicator, growthOnly } = entry;
  const grows = trimmed.growth || isGrowthUnit(unit, change) || (unit === '' && change !== 'none');
  if ((growthOnly && !grows) || !neutralFor(indicator, trimmed)) return null;
  const steps = trimmed.before.length + (trimmed.after === '' ? 0 : 1);
  const fit = unitFit(indicator, unit, change, trimmed.growth);
  return fit === null ? null : fit - 0.03 * steps;
}

function matchReading(query: Query, name: string, reading: Reading): NameMatch | null {
  const found = trimmings(reading.name, query.places).flatMap((trimmed) =>
    (query.catalogue.byName.get(trimmed.name) ?? []).flatMap((entry) => {
      const fit = scoreOf(query, entry, trimmed);
      if (fit === null) return [];
      const score = Number(Math.max(LEAST, reading.score * fit).toFixed(3));
      return [{ id: entry.indicator.id, score, reason: reasonOf(name, reading, trimmed) }];
    }),
  );
  return found.reduce<NameMatch | null>((best, each) => (best === null || each.score > best.score ? each : best), null);
}

const placesOf = (areaName: string | null): string[] => {
  if (areaName === null || areaName.length < 2) return [];
  const stem = areaName.replace(/(?:自治区|特别行政区|[省市区县旗州])$/, '');
  return stem.length >= 2 ? [areaName, stem] : [areaName];
};

/** A later name may only say more than the first: a mere head of it (企业, 产值) proves nothing. */
const adds = (first: string, later: string): boolean => later.includes(first);

function matchOne(query: Query, name: string, before: string): NameMatch | null {
  for (const reading of readingsOf(name, before)) {
    const match = matchReading(query, name, reading);
    if (match !== null) return match;
  }
  return null;
}

/**
 * Finds the indicator that a name means, through the aliases of the catalogue and what may stand around one without
 * changing it. A name that keeps another word is not forced onto its neighbour: null is the honest answer.
 *
 * @param names as the mention gives them, the best first
 * @param unit the figure's unit without scale characters; '' for a yardstick without a number
 */
export function matchName(
  catalogue: Catalogue,
  names: readonly string[],
  unit: string,
  context: NameContext = {},
): NameMatch | null {
  const first = names[0] ?? '';
  const places = placesOf(context.areaName ?? null);
  const query: Query = { catalogue, unit, change: context.change ?? 'none', places };
  for (const name of names) {
    const leading = name === first;
    if (!leading && !adds(first, name)) continue;
    const match = matchOne(query, name, leading ? (context.before ?? '') : '');
    if (match !== null) return leading ? match : { ...match, score: Math.max(LEAST, match.score - 0.05) };
  }
  return null;
}
