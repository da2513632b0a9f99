import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Column, type ColumnHeading, emptyColumn, fillColumn } from './build.ts';

/** A text that is shown from its beginning on. */
export interface GrowingColumn {
  readonly element: HTMLElement;
  /** Settles when all of the text is there; never where another text came in its place. */
  readonly whole: Promise<Column>;
  /** Nothing before all of the text is there. */
  readonly headings: readonly ColumnHeading[];
}

const NONE: readonly ColumnHeading[] = [];

/** So much is put in before a frame is drawn: twice what a large window shows, and laid out in a quarter of a long task. */
const FRAME_CHARACTERS = 12_000;
const FRAME_MS = 12;
/** A tab in the background draws no frames. */
const NO_FRAME_MS = 100;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // After the frame, not before it.
      setTimeout(resolve);
    });
  });

async function fill(element: HTMLElement, text: string, signal: AbortSignal): Promise<Column | null> {
  const steps = fillColumn(element, text);
  let [from, began] = [0, performance.now()];
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value - from < FRAME_CHARACTERS && performance.now() - began < FRAME_MS) continue;
    await nextFrame();
    [from, began] = [step.value, performance.now()];
  }
  return null;
}

/** Fills a column with the text in slices, while what is there can be read. */
export function useColumn(text: string): GrowingColumn {
  const growing = useMemo(() => ({ text, element: emptyColumn(), ...Promise.withResolvers<Column>() }), [text]);
  const [filled, setFilled] = useState<Column | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void fill(growing.element, growing.text, end.signal).then((whole) => {
      if (!whole) return;
      setFilled(whole);
      growing.resolve(whole);
    });
    return () => end.abort();
  }, [growing]);
  const headings = filled?.element === growing.element ? filled.headings : NONE;
  return { element: growing.element, whole: growing.promise, headings };
}
