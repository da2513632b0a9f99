import type { Beside, Comparison, Indicator, Observation, TargetAndOutcome } from '../../indicators/index.ts';
import type { ReportComparison } from './comparison.ts';
import type { BesideWire, ComparisonWire, ReportComparisonWire, TargetAndOutcomeWire } from './wire.ts';

/** A place that is named and was not sent: what made the message is broken. */
class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

interface Parts {
  readonly row: (at: number) => Observation;
  readonly indicator: (id: string) => Indicator;
}

function found<T>(part: T | undefined, what: string): T {
  if (part === undefined) throw new MissingPart(`The comparison lacks ${what}.`);
  return part;
}

const unpackBeside =
  ({ row }: Parts) =>
  ({ observation, comparison, notes }: BesideWire): Beside => ({ observation: row(observation), comparison, notes });

const unpackYear =
  ({ row }: Parts) =>
  ({ period, target, outcome, verdict }: TargetAndOutcomeWire): TargetAndOutcome => ({
    period,
    target: target === null ? null : row(target),
    outcome: outcome === null ? null : row(outcome),
    verdict,
  });

function unpackOne(wire: ComparisonWire, parts: Parts): Comparison {
  const [beside, year] = [unpackBeside(parts), unpackYear(parts)];
  return {
    ...wire,
    indicator: wire.indicator === null ? null : parts.indicator(wire.indicator),
    own: wire.own.map(beside),
    previous: wire.previous && year(wire.previous),
    outcome: wire.outcome && year(wire.outcome),
    parents: wire.parents.map(beside),
    peers: wire.peers && { ...wire.peers, observations: wire.peers.observations.map(parts.row) },
    related: wire.related.map(beside),
  };
}

/** What `packComparison` packed. Throws where a part is named that was not sent. */
export function unpackComparison(wire: ReportComparisonWire): ReportComparison {
  const indicators = new Map(wire.indicators.map((indicator) => [indicator.id, indicator]));
  const parts: Parts = {
    row: (at) => found(wire.observations[at], `row ${at}`),
    indicator: (id) => found(indicators.get(id), `indicator ${id}`),
  };
  const series = wire.series.map((areas) =>
    areas.map(({ area, points }) => ({ area, points: points.map(unpackYear(parts)) })),
  );
  return {
    version: wire.version,
    mentions: wire.mentions.map(({ indicator, measure, comparison, series: at }) => ({
      indicator,
      measure,
      comparison: comparison && unpackOne(comparison, parts),
      series: found(series[at], `series ${at}`),
    })),
    sources: new Map(wire.sources.map((source) => [source.id, source])),
    areaNames: new Map(Object.entries(wire.areaNames)),
  };
}
