import { useCallback, useEffect, useState } from 'preact/hooks';
import { readAddress, type View, writeAddress } from './address.ts';

/** A view that stands in the address. */
export interface Viewing {
  readonly view: View;
  /** `step`: leaves the view before in the history, so that "back" leads to it. */
  show(change: Partial<View>, step?: boolean): void;
}

/** Follows the address, and writes into it what is shown. */
export function useView(): Viewing {
  const [view, setView] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = () => setView(readAddress(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const show = useCallback((change: Partial<View>, step = false) => {
    const next = { ...readAddress(location.hash), ...change };
    history[step ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setView(next);
  }, []);
  return { view, show };
}
