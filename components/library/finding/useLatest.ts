import { useCallback, useRef } from 'preact/hooks';

/** One function for all the time, that does what the function given last does. For what happens after rendering. */
export function useLatest<A extends unknown[], R>(act: (...given: A) => R): (...given: A) => R {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: A) => latest.current(...given), []);
}
