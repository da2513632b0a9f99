import type { Kept } from '../../lib/model/kept.ts';

/** Tags on this report's notes, most used first. */
export function tagsInUse(kept: readonly Kept[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of kept.flatMap(({ note }) => note.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
