import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** While something is open: pressing outside of `box` leaves it, Escape closes it and gives the focus back. */
export function useDismissal(
  open: boolean,
  box: RefObject<HTMLElement | null>,
  { leave, close }: { leave(): void; close(): void },
): void {
  useEffect(() => {
    if (!open) return;
    const ended = new AbortController();
    const onDown = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) leave();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    addEventListener('pointerdown', onDown, ended);
    addEventListener('keydown', onKey, ended);
    return () => ended.abort();
  }, [open]);
}
