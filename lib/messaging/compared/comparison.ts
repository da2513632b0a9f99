import type { Comparison, Measure, TargetAndOutcome } from '../../indicators/index.ts';
import type { IndicatorRef } from '../../model/mention.ts';

/** One area's targets and outcomes of an indicator in one measure, year by year, oldest first, for a chart. */
export interface AreaSeries {
  /** GB/T 2260. */
  readonly area: string;
  readonly points: readonly TargetAndOutcome[];
}

/** A mention beside what the dataset and the reader's own observations know. */
export interface ComparedMention {
  /** Null where neither the catalogue nor the reader's own indicators have it. */
  readonly indicator: IndicatorRef | null;
  readonly measure: Measure;
  /** Null for what is not a target. `comparison.state` is the state of the highlight. */
  readonly comparison: Comparison | null;
  /** The report's area, then those it lies in, the nation last; an area without values is left out. */
  readonly series: readonly AreaSeries[];
}

/** Where an observation was read, as a surface shows it. `date` as exactly as it is known; `own`: added by the reader. */
export interface SourceCard {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly address: string | null;
  readonly own: boolean;
}

/** The mentions of a report, compared, in the order in which they were asked for. */
export interface ReportComparison {
  /** Version of the bundled dataset. */
  readonly version: string;
  readonly mentions: readonly ComparedMention[];
  /** By `Observation.source`, for every observation in `mentions`. */
  readonly sources: ReadonlyMap<string, SourceCard>;
  /** By GB/T 2260 code, for every area in `mentions`. */
  readonly areaNames: ReadonlyMap<string, string>;
}
