import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Place, readPlace } from './address.ts';

/** The browser tells of its own changes of the address alone; this tells of ours. */
const CHANGED = 'library-address';

/**
 * Shows what stands at this address (`#/…`).
 *
 * @param step leaves the view before in the history, so that "back" leads to it
 */
export function goTo(hash: string, step = false): void {
  if (hash === location.hash) return;
  history[step ? 'pushState' : 'replaceState'](null, '', hash);
  dispatchEvent(new Event(CHANGED));
}

/** What stands behind the `#`, followed. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    const events = ['hashchange', 'popstate', CHANGED];
    for (const event of events) addEventListener(event, follow);
    follow();
    return () => {
      for (const event of events) removeEventListener(event, follow);
    };
  }, []);
  return hash;
}

/** What the address says is to be shown. */
export function usePlace(): Place {
  const hash = useHash();
  return useMemo(() => readPlace(hash), [hash]);
}
