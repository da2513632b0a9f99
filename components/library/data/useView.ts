import { useCallback, useMemo } from 'preact/hooks';
import { goTo, useHash } from '../usePlace.ts';
import { readAddress, type View, writeAddress } from './address.ts';

/** A view that stands in the address. */
export interface Viewing {
  readonly view: View;
  /** `step`: leaves the view before in the history, so that "back" leads to it. */
  show(change: Partial<View>, step?: boolean): void;
}

/** Follows the address, and writes into it what is shown. */
export function useView(): Viewing {
  const hash = useHash();
  const view = useMemo(() => readAddress(hash), [hash]);
  const show = useCallback(
    (change: Partial<View>, step = false) => goTo(writeAddress({ ...readAddress(location.hash), ...change }), step),
    [],
  );
  return { view, show };
}
