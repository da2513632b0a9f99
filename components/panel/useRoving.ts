import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const PAGE = 10;

interface Roving {
  /** Position of the one row that Tab reaches. */
  at: number;
  setAt(position: number): void;
}

const rowsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

function moveTo(list: HTMLElement, event: KeyboardEvent): number | null {
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const buttons = [...row.querySelectorAll<HTMLElement>('button')];
    buttons.at(event.key === 'ArrowRight' ? -1 : 0)?.focus();
    return null;
  }
  const rows = rowsIn(list);
  const last = rows.length - 1;
  const next = steps[event.key]?.(rows.indexOf(row), last);
  if (next === undefined) return null;
  event.preventDefault();
  const position = Math.max(0, Math.min(last, next));
  rows[position]?.querySelector<HTMLElement>('button')?.focus();
  return position;
}

/**
 * One Tab stop for a whole list (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex):
 * up and down move between rows, left and right between a row and its button.
 */
export function useRoving(list: RefObject<HTMLElement | null>): Roving {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const position = moveTo(element, event);
      if (position !== null) setAt(position);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [list]);
  return { at, setAt };
}
