import type { FollowUpFields } from '../model/follow-up.ts';

/** The units that the reader named before, those named most often first, of equals the latest first. */
export function unitsIn(
  followUps: readonly (Pick<FollowUpFields, 'leadUnit' | 'coUnits'> & { modified: number })[],
): string[] {
  const used = new Map<string, { times: number; last: number }>();
  for (const { leadUnit, coUnits, modified } of followUps) {
    for (const unit of [leadUnit, ...coUnits].filter((name) => name !== '')) {
      const { times, last } = used.get(unit) ?? { times: 0, last: 0 };
      used.set(unit, { times: times + 1, last: Math.max(last, modified) });
    }
  }
  return [...used].sort(([, a], [, b]) => b.times - a.times || b.last - a.last).map(([unit]) => unit);
}
