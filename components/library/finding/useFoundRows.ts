import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFinderState } from './useFinder.ts';
import type { RowWindow } from './useRowWindow.ts';

/** Rows by their place in the list, in its order, one after the other; those that are not there yet are undefined. */
export type Rows<R> = ReadonlyMap<number, R>;

/** The places that are there: from `from` up to `to`. */
export function spanOf(rows: Rows<unknown>): { readonly from: number; readonly to: number } {
  const [from = 0] = rows.keys();
  return { from, to: from + rows.size };
}

/** A list that is too long to be there at once. */
export interface FoundSource<F, R> {
  /** What is asked for, as text: for another one the list begins anew. */
  readonly asked: string;
  find(): Promise<F>;
  /** Rows of what was found last, from one place up to another. */
  read(found: F, from: number, upTo: number): Promise<Rows<R>>;
  /** The first rows, read without the index while that is not ready. */
  first(): Promise<Rows<R>>;
}

/** What was found, with the rows in view; null before the index answered. */
export interface FoundRows<F, R> {
  readonly found: F | null;
  readonly rows: Rows<R>;
  /** What is asked for is not answered yet: the answer before stands. */
  readonly waiting: boolean;
}

interface Shown<F, R> extends Omit<FoundRows<F, R>, 'waiting'> {
  /** What it answers; null before the index answered. */
  readonly asked: string | null;
}

/**
 * Asks for what is found, and for its rows as they come into view. An answer is shown in one step with its first rows:
 * until then the one before stands.
 */
export function useFoundRows<F, R>(source: FoundSource<F, R>, window: RowWindow): FoundRows<F, R> {
  const { version } = useFinderState();
  const [shown, setShown] = useState<Shown<F, R>>({ found: null, rows: new Map(), asked: null });
  const now = useRef({ source, window });
  now.current = { source, window };
  const before = useRef({ asked: source.asked, covered: { found: null as F | null, from: 0, upTo: 0 } });
  const { asked } = source;
  const { from, upTo } = window;
  // Before the page is painted: a frame later would be felt while typing.
  useLayoutEffect(() => {
    let overtaken = false;
    const answer = async (): Promise<void> => {
      const found = await source.find();
      if (overtaken) return;
      const another = before.current.asked !== asked;
      const seen = now.current.window;
      const range = another ? { from: 0, upTo: seen.upTo - seen.from } : { from: seen.from, upTo: seen.upTo };
      const rows = await source.read(found, range.from, range.upTo);
      if (overtaken) return;
      before.current = { asked, covered: { found, ...range } };
      if (another) seen.list.toTop();
      setShown({ found, rows, asked });
    };
    void answer();
    return () => {
      overtaken = true;
    };
    // The source is another object each time; what it asks for is not.
  }, [asked, version]);
  const { found } = shown;
  useLayoutEffect(() => {
    const { covered } = before.current;
    if (found !== null && covered.found === found && covered.from <= from && covered.upTo >= upTo) return;
    const reading = found === null ? now.current.source.first() : now.current.source.read(found, from, upTo);
    // What is asked for later is answered later, so each answer is shown: a list that is scrolled on and on is never empty.
    void reading.then((rows) => {
      if (before.current.covered.found !== found || now.current.source.asked !== asked) return;
      before.current.covered = { found, from, upTo };
      setShown((last) => (last.found === found ? { ...last, rows } : last));
    });
  }, [found, from, upTo, asked]);
  return { found, rows: shown.rows, waiting: shown.asked !== asked };
}
