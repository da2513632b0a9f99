import type { LedgerSummary, Tally } from '../finding/queries.ts';

/** The steps in the order in which bars are parted, from done to behind. */
export const STEP_ORDER = ['done', 'ahead', 'on-track', 'adjusted', 'other', 'not-started', 'behind'] as const;
export type StepName = (typeof STEP_ORDER)[number];

/** What there is of one group: how many at each step, in all, and overdue. */
export interface GroupTally {
  readonly value: string;
  readonly counts: Readonly<Record<StepName, number>>;
  readonly sum: number;
  readonly overdue: number;
}

/** The groups of a summary, largest first. */
export function groupsOf(tallies: readonly Tally[]): GroupTally[] {
  const groups = Map.groupBy(tallies, ({ value }) => value);
  return [...groups]
    .map(([value, all]) => ({
      value,
      counts: Object.fromEntries(
        STEP_ORDER.map((step) => [step, all.find(({ progress }) => progress === step)?.count ?? 0]),
      ) as Record<StepName, number>,
      sum: all.reduce((sum, { count }) => sum + count, 0),
      overdue: all.reduce((sum, { overdue }) => sum + overdue, 0),
    }))
    .sort((a, b) => b.sum - a.sum || (a.value < b.value ? -1 : 1));
}

export type SummaryKey = Exclude<keyof LedgerSummary, 'total'>;

export const SUMMARIES: readonly { readonly key: SummaryKey; readonly dimension: string }[] = [
  { key: 'byArea', dimension: 'area' },
  { key: 'byUnit', dimension: 'unit' },
  { key: 'byAssessment', dimension: 'assessment' },
];
