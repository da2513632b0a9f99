import type { Beside, Comparison, Indicator, Observation, TargetAndOutcome } from '../../indicators/index.ts';
import type { AreaSeries, ReportComparison } from './comparison.ts';
import type { AreaSeriesWire, BesideWire, ComparisonWire, ReportComparisonWire, TargetAndOutcomeWire } from './wire.ts';

/** Gives each thing a place at its first use. */
function places<T>(): { readonly all: T[]; readonly of: (thing: T) => number } {
  const all: T[] = [];
  const known = new Map<T, number>();
  const of = (thing: T): number => {
    const at = known.get(thing) ?? all.push(thing) - 1;
    known.set(thing, at);
    return at;
  };
  return { all, of };
}

type RowOf = (observation: Observation) => number;

const packBeside =
  (rowOf: RowOf) =>
  ({ observation, comparison, notes }: Beside): BesideWire => ({
    observation: rowOf(observation),
    comparison,
    notes: [...notes],
  });

const packYear =
  (rowOf: RowOf) =>
  ({ period, target, outcome, verdict }: TargetAndOutcome): TargetAndOutcomeWire => ({
    period,
    target: target && rowOf(target),
    outcome: outcome && rowOf(outcome),
    verdict,
  });

function packOne(comparison: Comparison, rowOf: RowOf): ComparisonWire {
  const { state, indicator, own, previous, outcome, parents, peers, related, summary } = comparison;
  const [beside, year] = [packBeside(rowOf), packYear(rowOf)];
  return {
    state,
    indicator: indicator?.id ?? null,
    own: own.map(beside),
    previous: previous && year(previous),
    outcome: outcome && year(outcome),
    parents: parents.map(beside),
    peers: peers && { ...peers, observations: peers.observations.map(rowOf), notes: [...peers.notes] },
    related: related.map(beside),
    summary,
  };
}

const packSeries = (series: readonly AreaSeries[], rowOf: RowOf): AreaSeriesWire[] =>
  series.map(({ area, points }) => ({ area, points: points.map(packYear(rowOf)) }));

/** Plain JSON of a comparison, in which each row, indicator, source and series stands once. */
export function packComparison(compared: ReportComparison): ReportComparisonWire {
  const rows = places<Observation>();
  const series = places<readonly AreaSeries[]>();
  const indicators = new Map<string, Indicator>();
  const mentions = compared.mentions.map(({ indicator, measure, comparison, series: own }) => {
    if (comparison?.indicator) indicators.set(comparison.indicator.id, comparison.indicator);
    return {
      indicator,
      measure,
      comparison: comparison && packOne(comparison, rows.of),
      series: series.of(own),
    };
  });
  return {
    version: compared.version,
    mentions,
    series: series.all.map((each) => packSeries(each, rows.of)),
    indicators: [...indicators.values()],
    observations: rows.all,
    sources: [...compared.sources.values()],
    areaNames: Object.fromEntries(compared.areaNames),
  };
}
