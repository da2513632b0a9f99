import type { AreaTable } from '../areas.ts';
import type { Category, Indicator } from '../catalogue.ts';
import { type Catalogue, openCatalogue } from '../names/catalogue-index.ts';
import type { Observation, Source } from '../observation.ts';
import { BundleSchema, decodeObservations } from './bundle.ts';

/** All that is known beside a report: catalogue, observations by indicator, and what they were read in. */
export interface Dataset {
  readonly version: string;
  readonly categories: readonly Category[];
  readonly catalogue: Catalogue;
  readonly sources: ReadonlyMap<string, Source>;
  readonly areas: AreaTable;
  /** The observations of an indicator, oldest period first. */
  observations(indicator: string): readonly Observation[];
  /** The indicators tied to this one. */
  neighbours(indicator: string): Neighbours;
  /** The same, of one area only. */
  observationsIn(indicator: string, area: string): readonly Observation[];
}

/** Indicators that a relation ties to another one, looked up from either end. */
export interface Neighbours {
  /** Of a slightly other scope, comparable with a note: 区级 and 地方一般公共预算收入. */
  readonly comparable: readonly Indicator[];
  /** Easily taken for it and never comparable: 登记 and 调查失业率. */
  readonly confusable: readonly Indicator[];
}

/** What a dataset is made of, before it is opened. */
export interface DatasetParts {
  readonly version: string;
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
}

const none: readonly Observation[] = [];
const alone: Neighbours = { comparable: [], confusable: [] };

const linked = (a: Indicator, b: Indicator, types: readonly string[]): boolean =>
  a.relations.some(({ type, to }) => to === b.id && types.includes(type)) ||
  b.relations.some(({ type, to }) => to === a.id && types.includes(type));

/** Who is tied to whom, made once: comparing asks for it with every target. */
function tie(catalogue: Catalogue): Map<string, Neighbours> {
  const ends = [...catalogue.byId.values()].flatMap(({ id, relations }) => relations.flatMap(({ to }) => [id, to]));
  const tied = [...new Set(ends)].flatMap((id) => catalogue.byId.get(id) ?? []);
  const neighboursOf = (indicator: Indicator): Neighbours => ({
    comparable: tied.filter((other) => linked(indicator, other, ['within', 'near'])),
    confusable: tied.filter((other) => linked(indicator, other, ['apart'])),
  });
  return new Map(tied.map((indicator) => [indicator.id, neighboursOf(indicator)]));
}

function groupBy(observations: readonly Observation[], key: (of: Observation) => string): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(key(observation));
    if (group === undefined) groups.set(key(observation), [observation]);
    else group.push(observation);
  }
  return groups;
}

/** Opens a dataset for look-ups, the bundled one or one joined with the reader's own observations. */
export function openDataset(parts: DatasetParts, areas: AreaTable): Dataset {
  const ordered = [...parts.observations].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  const byIndicator = groupBy(ordered, (observation) => observation.indicator);
  const byArea = groupBy(ordered, (observation) => `${observation.indicator} ${observation.area}`);
  const catalogue = openCatalogue(parts.indicators);
  const ties = tie(catalogue);
  return {
    version: parts.version,
    categories: parts.categories,
    catalogue,
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    areas,
    observations: (indicator) => byIndicator.get(indicator) ?? none,
    neighbours: (indicator) => ties.get(indicator) ?? alone,
    observationsIn: (indicator, area) => byArea.get(`${indicator} ${area}`) ?? none,
  };
}

/** The parts of a bundle, parsed. Throws a ZodError where it is damaged. */
export function readBundle(json: unknown): DatasetParts {
  const bundle = BundleSchema.parse(json);
  const { version, categories, indicators, sources } = bundle;
  return { version, categories, indicators, sources, observations: decodeObservations(bundle) };
}
