import type { Mark } from '../data/series.ts';

/** What a chart's figures are divided by, and the unit then: 285000000000 元 → 2850 and 亿元. */
export interface Scale {
  readonly by: number;
  readonly unit: string;
}

type Steps = readonly (readonly [by: number, mark: string])[];

const isPlain = (unit: string): boolean => unit === '%' || unit === '个百分点' || unit.includes('/');

/** The largest step that most figures reach, so that axis labels stay short. */
export function scaleOf(marks: readonly Mark[], unit: string, steps: Steps): Scale {
  if (isPlain(unit)) return { by: 1, unit };
  const sizes = marks.map(({ value }) => Math.abs(value)).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const [by, mark] = steps.find(([at]) => middle >= at) ?? [1, ''];
  return { by, unit: `${mark}${unit}` };
}

/** How many times larger one area's values must be before their own would lie on the axis. */
const APART = 30;

/** Whether areas differ so much in size that only an axis in multiples shows them all: a district beside the nation. */
export function wantsLog(marks: readonly Mark[]): boolean {
  const values = marks.flatMap(({ value, low, high }) => [value, ...[low, high].flatMap((end) => end ?? [])]);
  if (values.length === 0 || values.some((value) => value <= 0)) return false;
  const tops = [...Map.groupBy(marks, ({ area }) => area).values()].map((all) =>
    Math.max(...all.map(({ value }) => value)),
  );
  return Math.max(...tops) > APART * Math.min(...tops);
}
