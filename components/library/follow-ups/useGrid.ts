import type { TargetedKeyboardEvent } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A cell: its place among the lines, and among the columns. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Moves among the cells of a table by keys, with one stop for Tab. */
export interface Grid {
  readonly at: At;
  readonly editing: boolean;
  go(at: At): void;
  edit(at: At): void;
  /** Leaves the field; `down`: on to the line below. */
  leave(step: 'down' | 'right' | 'stay'): void;
  onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void;
}

interface GridOptions {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page has. */
  page(): number;
  canEdit(at: At): boolean;
  onSelect(row: number): void;
  reveal(row: number): void;
}

const bounded = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a cell; null where it leads nowhere. */
function after(key: string, { row, column }: At, page: number, rows: number, columns: number): At | null {
  const steps: Record<string, At> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  const to = steps[key];
  return to ? { row: bounded(to.row, rows), column: bounded(to.column, columns) } : null;
}

export function useGrid(options: GridOptions): Grid {
  const [at, setAt] = useState<At>({ row: 0, column: 1 });
  const [editing, setEditing] = useState(false);
  const now = useRef({ ...options, at });
  now.current = { ...options, at };
  const focusWanted = useRef(false);
  // With the very commit, or a second key would find the focus a step behind.
  useLayoutEffect(() => {
    if (!focusWanted.current || editing) return;
    const cell = document.querySelector<HTMLElement>('[data-at="current"]');
    if (cell === null) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });
  const go = useCallback((to: At) => {
    setAt(to);
    setEditing(false);
    now.current.reveal(to.row);
    focusWanted.current = true;
  }, []);
  const edit = useCallback((to: At) => {
    setAt(to);
    if (now.current.canEdit(to)) setEditing(true);
  }, []);
  const leave = useCallback(
    (step: 'down' | 'right' | 'stay') => {
      const { rows, columns, at: from } = now.current;
      const { row, column } = from;
      if (step === 'stay') {
        setEditing(false);
        focusWanted.current = true;
        return;
      }
      go(step === 'down' ? { row: bounded(row + 1, rows), column } : { row, column: bounded(column + 1, columns) });
    },
    [go],
  );
  const onKeyDown = useCallback(
    (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { rows, columns, page, onSelect, at: from } = now.current;
      const to = after(event.key, from, page(), rows, columns);
      const acts: Record<string, () => void> = {
        Enter: () => edit(from),
        F2: () => edit(from),
        ' ': () => onSelect(from.row),
      };
      const act = to ? () => go(to) : acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
    [go, edit],
  );
  return { at, editing, go, edit, leave, onKeyDown };
}
