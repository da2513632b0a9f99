import type { Kept } from '../../lib/model/kept.ts';

/** Tags on this report's notes, most used first, then those on others. */
export function tagsFor(kept: readonly Kept[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of kept.flatMap(({ note }) => note.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const here = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return [...new Set([...here, ...others])];
}
