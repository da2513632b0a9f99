import { type Dataset, type DatasetParts, type Observation, openDataset, type Source } from '../indicators/index.ts';
import type { SourceCard } from '../messaging/index.ts';
import type { OwnObservation, OwnSource } from '../storage/index.ts';
import { areas } from './areas.ts';
import { OWN_CATEGORY, ownIndicatorId, ownIndicators, ownLabel } from './own-indicators.ts';

/** The bundled dataset joined with the reader's own observations. */
export interface ReaderDataset {
  readonly dataset: Dataset;
  /** The reader's record behind an observation of `dataset`; null for a bundled one. */
  ownOf(observation: Observation): OwnObservation | null;
  /** By `Observation.source`. */
  sourceOf(id: string): SourceCard | null;
}

const cardOf = ({ id, title, issuer, date, address }: Source): SourceCard => ({
  id,
  title,
  issuer,
  date,
  address,
  own: false,
});

const ownCard = (id: string, { title, date, address }: OwnSource): SourceCard => ({
  id,
  title,
  issuer: null,
  date,
  address,
  own: true,
});

/** Gives each of the reader's sources an id, the same for the same document. */
function ownSources() {
  const cards = new Map<string, SourceCard>();
  const ids = new Map<string, string>();
  const idOf = (source: OwnSource): string => {
    const key = JSON.stringify([source.title, source.date, source.address]);
    const id = ids.get(key) ?? `own-${ids.size + 1}`;
    if (!ids.has(key)) cards.set(id, ownCard(id, source));
    ids.set(key, id);
    return id;
  };
  return { cards, idOf };
}

function observationOf(own: OwnObservation, label: string | null, source: string): Observation {
  const { area, period, status, measure, strength, nature, basis, name, words, enteredOn } = own;
  const { amount, amountHigh, unit, comparator, change } = own;
  const quantity = { amount, amountHigh, unit, comparator, change };
  const indicator = label === null ? (own.indicator ?? '') : ownIndicatorId(label);
  return {
    ...quantity,
    area,
    indicator,
    period,
    status,
    measure,
    strength,
    nature,
    basis,
    name,
    words,
    source,
    enteredOn,
  };
}

/** The form that opening a dataset asks for; surfaces show the card. */
const sourceFor = ({ id, title, address }: SourceCard, { area, enteredOn }: Observation): Source => ({
  id,
  area,
  type: 'other',
  title,
  issuer: null,
  date: enteredOn,
  address,
});

/** Joins the reader's observations to the bundled ones. Linear; the inputs stay as they are. */
export function joinOwn(parts: DatasetParts, own: readonly OwnObservation[]): ReaderDataset {
  const ids = new Set(parts.indicators.map(({ id }) => id));
  const { cards, idOf } = ownSources();
  const records = new Map<Observation, OwnObservation>();
  const sources = new Map<string, Source>();
  for (const record of own) {
    const observation = observationOf(record, ownLabel(record, ids), idOf(record.source));
    const card = cards.get(observation.source);
    if (card) sources.set(card.id, sourceFor(card, observation));
    records.set(observation, record);
  }
  const added = ownIndicators(own, ids);
  const dataset = openDataset(
    {
      version: parts.version,
      categories: added.length === 0 ? parts.categories : [...parts.categories, OWN_CATEGORY],
      indicators: [...parts.indicators, ...added],
      sources: [...parts.sources, ...sources.values()],
      observations: [...parts.observations, ...records.keys()],
    },
    areas,
  );
  const bundled = new Map(parts.sources.map((source) => [source.id, cardOf(source)]));
  return {
    dataset,
    ownOf: (observation) => records.get(observation) ?? null,
    sourceOf: (id) => cards.get(id) ?? bundled.get(id) ?? null,
  };
}
