import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** The rows that are to be there: those seen, and some on either side. Places from `from` up to `to`. */
export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  onScroll(): void;
  /** Brings a row into view, if it is not. */
  reveal(at: number): void;
}

/** Rows come and go in steps of so many, so that scrolling asks for new ones now and then, not with each pixel. */
const STEP = 10;
const BESIDE = 20;

const down = (at: number): number => Math.floor(at / STEP) * STEP;

/**
 * Which rows of a long list are to be rendered, all of one height.
 *
 * @param height of a row, in CSS pixels
 * @param head what stands above the first row within the scroller, in CSS pixels
 */
export function useRowWindow(total: number, height: number, head = 0): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ first, count }, setSeen] = useState({ first: 0, count: 40 });
  const measure = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = { first: down(box.scrollTop / height), count: Math.ceil(box.clientHeight / height / STEP + 1) * STEP };
    setSeen((last) => (last.first === next.first && last.count === next.count ? last : next));
  }, [height]);
  // With the number of rows the place scrolled to may change
  useEffect(() => {
    measure();
    if (!scroller.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [measure, total]);
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
  return {
    scroller,
    from: Math.max(0, Math.min(first, total) - BESIDE),
    to: Math.min(total, first + count + BESIDE),
    onScroll: measure,
    reveal,
  };
}
