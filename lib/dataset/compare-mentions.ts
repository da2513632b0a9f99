import {
  type Comparison,
  compare,
  type Indicator,
  type Measure,
  matchName,
  measureOf,
  type Observation,
  seriesOf,
  type TargetAndOutcome,
  type TargetReading,
} from '../indicators/index.ts';
import type { AreaSeries, ComparedMention, ReportComparison, SourceCard } from '../messaging/index.ts';
import type { MentionFacts } from '../model/mention-facts.ts';
import type { ReaderDataset } from './join.ts';

/** Whose report it is; both null where the verdict does not say. */
export interface ComparedPlace {
  readonly areaCode: string | null;
  readonly areaName: string | null;
}

const NATION = '100000';

function indicatorOf({ dataset }: ReaderDataset, facts: MentionFacts, areaName: string | null): Indicator | null {
  const { catalogue } = dataset;
  if (facts.indicator !== undefined) return catalogue.byId.get(facts.indicator?.id ?? '') ?? null;
  const { unit, change } = facts.value;
  const match = matchName(catalogue, facts.names, unit, { change, before: facts.before, areaName });
  return match === null ? null : (catalogue.byId.get(match.id) ?? null);
}

function readingOf(facts: MentionFacts, indicator: Indicator | null, area: string | null): TargetReading {
  const { text, ...quantity } = facts.value;
  const { names, before, between, basis, period, strength } = facts;
  return {
    indicator: indicator?.id ?? null,
    area,
    period,
    measure: indicator === null ? 'level' : measureOf(indicator, { quantity, names, before, between, basis }),
    strength,
    quantity,
    name: names[0] ?? '',
    words: text,
    basis,
  };
}

/** The series of each indicator and measure, made once for a report. */
function seriesFor({ dataset }: ReaderDataset, area: string | null) {
  const codes = area === null ? [NATION] : [area, ...dataset.areas.parents(area)];
  const known = new Map<string, readonly AreaSeries[]>();
  const none: readonly AreaSeries[] = [];
  return (indicator: Indicator | null, measure: Measure): readonly AreaSeries[] => {
    if (indicator === null) return none;
    const key = `${indicator.id} ${measure}`;
    const made =
      known.get(key) ??
      codes
        .map((code) => ({ area: code, points: seriesOf(dataset, indicator, code, measure) }))
        .filter(({ points }) => points.length > 0);
    known.set(key, made);
    return made;
  };
}

const ofYear = (year: TargetAndOutcome | null): (Observation | null)[] => (year ? [year.target, year.outcome] : []);

function rowsOf(comparison: Comparison | null): (Observation | null)[] {
  if (comparison === null) return [];
  const { own, parents, related, peers, previous, outcome } = comparison;
  return [
    ...[...own, ...parents, ...related].map(({ observation }) => observation),
    ...(peers?.observations ?? []),
    ...ofYear(previous),
    ...ofYear(outcome),
  ];
}

/** Names for the codes and cards for the sources of all that is shown. */
function legendOf({ dataset, sourceOf }: ReaderDataset, mentions: readonly ComparedMention[]) {
  const sources = new Map<string, SourceCard>();
  const areaNames = new Map<string, string>();
  const tell = (row: Observation | null): void => {
    if (row === null || (sources.has(row.source) && areaNames.has(row.area))) return;
    const card = sourceOf(row.source);
    if (card) sources.set(card.id, card);
    areaNames.set(row.area, dataset.areas.name(row.area) ?? row.area);
  };
  const told = new Set<readonly AreaSeries[]>();
  for (const { comparison, series } of mentions) {
    rowsOf(comparison).forEach(tell);
    if (told.has(series)) continue;
    told.add(series);
    for (const { points } of series) points.flatMap(ofYear).forEach(tell);
  }
  return { sources, areaNames };
}

/**
 * Sets the mentions of a report beside the dataset and the reader's own observations. Linear in the mentions. A mention
 * whose indicator the reader said keeps it; the others' names are matched.
 */
export function compareMentions(
  reader: ReaderDataset,
  { areaCode, areaName }: ComparedPlace,
  facts: readonly MentionFacts[],
): ReportComparison {
  const { dataset } = reader;
  const seriesIn = seriesFor(reader, areaCode);
  const mentions = facts.map((each): ComparedMention => {
    const indicator = indicatorOf(reader, each, areaName);
    const reading = readingOf(each, indicator, areaCode);
    return {
      indicator: indicator && { id: indicator.id, label: indicator.zh },
      measure: reading.measure,
      comparison: each.role === 'target' ? compare(reading, dataset) : null,
      series: seriesIn(indicator, reading.measure),
    };
  });
  return { version: dataset.version, mentions, ...legendOf(reader, mentions) };
}
