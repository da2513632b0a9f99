import type { Mode } from '../pack.ts';
import type { HeadingSense } from './headings.ts';

/** From `start` on, the report speaks in this mode, of the years `from` to `to`. */
export interface Stage {
  start: number;
  mode: Mode | null;
  from: number | null;
  to: number | null;
  /** What decided it. */
  why: 'type' | 'heading' | 'opening' | 'none';
}

/** A plan of several years is for its first and the four after it. */
export const VISION_YEARS = 4;

export type Moded = Pick<Stage, 'mode' | 'from' | 'to'>;

export type Span = { from: number; to: number };

const inYear = (mode: Mode, year: number | null): Moded => ({ mode, from: year, to: year });

const yearBefore = (year: number | null): number | null => (year === null ? null : year - 1);

const visionFrom = (from: number | null): Moded => ({
  mode: 'vision',
  from,
  to: from === null ? null : from + VISION_YEARS,
});

/** The mode that a heading gives, with the years it speaks of; null where it gives none. */
export const stageOf = (sense: HeadingSense, planYear: number | null, whole: Span | null): Moded | null => {
  const year = sense.years.length > 0 ? Math.max(...sense.years) : null;
  if (sense.mode === 'review') return inYear('review', year ?? yearBefore(planYear));
  const ahead = planYear === null || (sense.span?.to ?? 0) >= planYear;
  if (sense.span && ahead && (sense.mode !== 'plan' || year === null)) return { mode: 'vision', ...sense.span };
  if (sense.mode === 'vision') return visionFrom(planYear ?? year);
  return sense.mode === 'plan' ? planIn(year, planYear, whole) : byYear(year, planYear);
};

/** In a plan of several years, its goals are for all of them. */
const planIn = (year: number | null, planYear: number | null, whole: Span | null): Moded =>
  whole && year === null ? { mode: 'vision', ...whole } : inYear('plan', year ?? planYear);

const byYear = (year: number | null, planYear: number | null): Moded | null =>
  year === null || planYear === null ? null : inYear(year < planYear ? 'review' : 'plan', year);
