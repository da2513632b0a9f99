/** What comparing needs to know of areas; lib/report's table satisfies it through composition. Codes are GB/T 2260. */
export interface AreaTable {
  /** Today's name of the area, null for a code that is unknown. */
  name(code: string): string | null;
  /** The areas it lies in, nearest first, the nation (100000) last; empty for the nation itself. */
  parents(code: string): readonly string[];
}

/** Two areas are comparable where they lie in the same next larger one and are of one rank. */
export function comparableAreas(areas: AreaTable, a: string, b: string): boolean {
  if (a === b) return false;
  const [above, beside] = [areas.parents(a), areas.parents(b)];
  return above.length === beside.length && above[0] !== undefined && above[0] === beside[0];
}
