import type { Indicator } from '../catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { withMeasure } from '../measure.ts';
import type { Measure, Observation } from '../observation.ts';
import { yearBefore } from '../periods.ts';
import { judgeOutcome } from '../values/judge-outcome.ts';
import type { TargetAndOutcome } from './comparison.ts';

const find = (rows: readonly Observation[], status: Observation['status'], measure: Measure): Observation | null =>
  rows.find((row) => row.status === status && row.measure === measure && row.strength === 'commit') ?? null;

function pair(rows: readonly Observation[], period: string, measure: Measure, indicator: Indicator): TargetAndOutcome {
  const [target, outcome] = [find(rows, 'target', measure), find(rows, 'actual', measure)];
  if (target === null || outcome === null) return { period, target, outcome, verdict: null };
  const asked = withMeasure(target, measure);
  return { period, target, outcome, verdict: judgeOutcome(asked, withMeasure(outcome, measure), indicator.polarity) };
}

/**
 * Target and outcome of a period among an area's observations: in the reading's measure if that has an outcome, else in
 * any that has both. Null where there is neither.
 */
export function targetAndOutcome(
  observations: readonly Observation[],
  period: string | null,
  measure: Measure,
  indicator: Indicator,
): TargetAndOutcome | null {
  if (period === null) return null;
  const rows = observations.filter((row) => row.period === period);
  const measures: Measure[] = [measure, 'growth', 'level', 'added', 'total'];
  const pairs = measures.map((each) => pair(rows, period, each, indicator));
  const full = pairs.find(({ verdict }) => verdict !== null);
  return full ?? pairs.find(({ target, outcome }) => target !== null || outcome !== null) ?? null;
}

/** How far back the last known year may lie: a report of three years ago still tells a reader something. */
const YEARS_BACK = 3;

/** Target and outcome of the year before, or of the nearest of the years before it that has either. */
export function lastKnown(
  observations: readonly Observation[],
  period: string | null,
  measure: Measure,
  indicator: Indicator,
): TargetAndOutcome | null {
  let year = period;
  for (let back = 0; back < YEARS_BACK && year !== null; back += 1) {
    year = yearBefore(year);
    const found = targetAndOutcome(observations, year, measure, indicator);
    if (found !== null) return found;
  }
  return null;
}

/** An area's targets and outcomes of one indicator in one measure, year by year, for a chart. Spans are left out. */
export function seriesOf(dataset: Dataset, indicator: Indicator, area: string, measure: Measure): TargetAndOutcome[] {
  const rows = dataset
    .observationsIn(indicator.id, area)
    .filter((row) => row.measure === measure && row.amount !== null);
  const years = [...new Set(rows.map(({ period }) => period))].filter((period) => /^\d{4}$/.test(period));
  return years.map((year) =>
    pair(
      rows.filter(({ period }) => period === year),
      year,
      measure,
      indicator,
    ),
  );
}
