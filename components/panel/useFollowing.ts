import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

// As long as the reader's hand was on the list just now, it is not moved under it.
const REST_MS = 2500;
/** A click on a row makes the page scroll; what passes by on the way is not followed. */
const REVEAL_MS = 1000;
const TOUCHES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

const restAfter = (event: Event): number => {
  const isClick = event.type === 'pointerdown' && (event.target as Element).closest('[data-row]') !== null;
  return event.timeStamp + (isClick ? REVEAL_MS : REST_MS);
};

/** Keeps the row marked `data-in-view` within the list's window, unless the reader is scrolling or typing there. */
export function useFollowing(list: RefObject<HTMLElement | null>, inView: number | null, typing: boolean): void {
  const restingUntil = useRef(0);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stop = new AbortController();
    const touch = (event: Event) => {
      restingUntil.current = Math.max(restingUntil.current, restAfter(event));
    };
    for (const type of TOUCHES) element.addEventListener(type, touch, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [list]);
  useEffect(() => {
    if (inView === null || typing || performance.now() < restingUntil.current) return;
    list.current?.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' });
  }, [list, inView, typing]);
}
