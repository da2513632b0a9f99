import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** A list that scrolls, the same for all the time. */
export interface RowScroller {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Looks again which rows are seen. */
  onScroll(): void;
  /** Brings a row into view, if it is not. */
  reveal(at: number): void;
  /** Back to the first row. */
  toTop(): void;
}

/** The rows that are to be there: those seen, and some on either side, from `from` up to `upTo`, be they there or not. */
export interface RowWindow {
  readonly from: number;
  readonly upTo: number;
  readonly list: RowScroller;
}

/** Those of the window that there are: places from `from` up to `to`. */
export function rowsOf({ from, upTo }: RowWindow, total: number): { readonly from: number; readonly to: number } {
  const to = Math.min(upTo, total);
  return { from: Math.min(from, to), to };
}

/** Rows come and go in steps of so many CSS pixels, so that scrolling asks for new ones now and then, not with each one. */
const STEP = 240;
/** What is kept beside the rows seen, in CSS pixels: about half a screen. */
const BESIDE = 480;
/** Of a screen not measured yet. */
const SCREEN = 800;

/**
 * Which rows of a long list are to be rendered, all of one height.
 *
 * @param height of a row, in CSS pixels
 * @param head what stands above the first row within the scroller, in CSS pixels
 */
export function useRowWindow(height: number, head = 0): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const beside = Math.ceil(BESIDE / height);
  const step = Math.ceil(STEP / height);
  const [{ first, count }, setSeen] = useState({ first: 0, count: Math.ceil(SCREEN / height) + step });
  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const first = Math.floor(box.scrollTop / height / step) * step;
    const count = Math.ceil(box.clientHeight / height) + step;
    setSeen((last) => (last.first === first && last.count === count ? last : { first, count }));
  }, [height, step]);
  const reveal = useCallback(
    (at: number) => {
      const box = scroller.current;
      if (!box) return;
      const [top, bottom] = [at * height + head, (at + 1) * height + head];
      if (top - head < box.scrollTop) box.scrollTop = top - head;
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
    },
    [height, head],
  );
  const toTop = useCallback(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    setSeen((last) => (last.first === 0 ? last : { ...last, first: 0 }));
  }, []);
  const list = useMemo(() => ({ scroller, onScroll, reveal, toTop }), [onScroll, reveal, toTop]);
  return { from: Math.max(0, first - beside), upTo: first + count + beside, list };
}

/** For the list that scrolls: with its size and the number of its rows it is looked again which of them are seen. */
export function useScroller({ scroller, onScroll }: RowScroller, total: number): void {
  // With fewer rows the place scrolled to may be another
  useEffect(() => {
    onScroll();
    if (!scroller.current) return;
    const observer = new ResizeObserver(onScroll);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, onScroll, total]);
}
