import { useRef } from 'preact/hooks';
import { useFinderState } from './useFinder.ts';
import type { Rows } from './useFoundRows.ts';

/**
 * Puts rows under their places. Until the index changes, a row that was there before is the same object again, so that
 * only new ones are drawn.
 *
 * @param idOf by what a row is known; the same function each time
 */
export function useSameRows<R>(idOf: (row: R) => string): (from: number, rows: readonly R[]) => Rows<R> {
  const { version } = useFinderState();
  const known = useRef({ version, rows: new Map<string, R>() });
  if (known.current.version !== version) known.current = { version, rows: new Map() };
  const { rows: before } = known.current;
  const same = (row: R): R => {
    const id = idOf(row);
    const known = before.get(id) ?? row;
    before.set(id, known);
    return known;
  };
  return (from, rows) => new Map(rows.map((row, at) => [from + at, same(row)]));
}
