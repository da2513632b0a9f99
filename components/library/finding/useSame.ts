import { useRef } from 'preact/hooks';

/** The value before, where this one says the same: what hangs on it need not be drawn anew. For plain values. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (last.current !== value && JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value;
  return last.current;
}
