import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const PAGE = 10;

interface Roving {
  /** Position of the one row that Tab reaches. */
  at: number;
  setAt(position: number): void;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

const rowOf = (event: KeyboardEvent): HTMLElement | null =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-position]');

/** Left and right move between a row and the button at its end. */
function moveWithin(row: HTMLElement, key: string): void {
  const buttons = [...row.querySelectorAll<HTMLElement>('button')];
  if (key === 'ArrowRight') buttons.at(-1)?.focus();
  if (key === 'ArrowLeft') buttons[0]?.focus();
}

/** The position that a key leads to, or null where it leads nowhere. */
function target(event: KeyboardEvent, row: HTMLElement, count: number): number | null {
  const next = steps[event.key]?.(Number(row.dataset.position), count - 1);
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}

/**
 * One Tab stop for a whole list (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex):
 * up and down move between rows. Rows carry `data-position`; the row at `at` must be in the document.
 */
export function useRoving(list: RefObject<HTMLElement | null>, count: number): Roving {
  const [at, setAt] = useState(0);
  const byKey = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const row = rowOf(event);
      if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
      moveWithin(row, event.key);
      const next = target(event, row, count);
      if (next === null) return;
      event.preventDefault();
      byKey.current = true;
      setAt(next);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [list, count]);
  // The row may come into the document only now that it is the one to be reached.
  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    list.current?.querySelector<HTMLElement>(`[data-position="${at}"] button`)?.focus();
  }, [list, at]);
  return { at, setAt };
}
