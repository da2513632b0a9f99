import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

// As long as the reader's hand was on the list just now, it is not moved under it.
const REST_MS = 2500;
const TOUCHES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Keeps the row marked `data-in-view` within the list's window, unless the reader is scrolling or typing there. */
export function useFollowing(list: RefObject<HTMLElement | null>, inView: number | null, typing: boolean): void {
  const touched = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stop = new AbortController();
    const touch = (event: Event) => {
      touched.current = event.timeStamp;
    };
    for (const type of TOUCHES) element.addEventListener(type, touch, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [list]);
  useEffect(() => {
    if (inView === null || typing || performance.now() - touched.current < REST_MS) return;
    list.current?.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' });
  }, [list, inView, typing]);
}
