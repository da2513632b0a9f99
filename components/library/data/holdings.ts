import { joinOwn, type ReaderDataset } from '../../../lib/dataset/index.ts';
import type { Category, DatasetParts, Indicator, Observation } from '../../../lib/indicators/index.ts';
import type { OwnObservation } from '../../../lib/storage/index.ts';

/** What a row was read in. `date` as exactly as it is known; `fileName` of an imported file. */
export interface RowSource {
  readonly title: string;
  readonly date: string | null;
  readonly address: string | null;
  readonly fileName: string | null;
}

/** An observation, of the dataset or of the reader's own. `own` is the reader's record, null in the dataset. */
export interface Row {
  readonly key: string;
  readonly value: Observation;
  readonly source: RowSource;
  readonly own: OwnObservation | null;
}

/** An indicator with its observations, latest period first. */
export interface Entry {
  readonly id: string;
  readonly indicator: Indicator;
  readonly rows: readonly Row[];
}

/** All that is known: what is shipped, joined with what the reader added. */
export interface Holdings {
  readonly version: string;
  readonly categories: readonly Category[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly own: readonly OwnObservation[];
  /** The same as reading and writing files asks for it. */
  readonly reader: ReaderDataset;
  readonly counts: { readonly dataset: number; readonly areas: number; readonly sources: number };
}

function rowOf(reader: ReaderDataset, value: Observation, at: number): Row {
  const own = reader.ownOf(value);
  if (own !== null) return { key: own.id, value, source: own.source, own };
  const { title = value.source, date = null, address = null } = reader.sourceOf(value.source) ?? {};
  return { key: `${value.indicator} ${at}`, value, source: { title, date, address, fileName: null }, own };
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Latest period first, then by area from the nation down, then targets before outcomes. */
const byPeriod = ({ value: a }: Row, { value: b }: Row): number =>
  descending(a.period, b.period) || descending(b.area, a.area) || descending(a.status, b.status);

/** Joins the dataset with the reader's own observations in use. */
export function openHoldings(parts: DatasetParts, own: readonly OwnObservation[]): Holdings {
  const reader = joinOwn(parts, own);
  const { catalogue, categories, version } = reader.dataset;
  const entries = [...catalogue.byId.values()].map((indicator): Entry => {
    const rows = reader.dataset.observations(indicator.id).map((value, at) => rowOf(reader, value, at));
    return { id: indicator.id, indicator, rows: rows.sort(byPeriod) };
  });
  const areas = new Set([...parts.observations, ...own].map(({ area }) => area));
  return {
    version,
    categories,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    own,
    reader,
    counts: { dataset: parts.observations.length, areas: areas.size, sources: parts.sources.length },
  };
}
