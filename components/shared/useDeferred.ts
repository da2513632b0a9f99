import { useEffect, useState } from 'preact/hooks';

/** What costs more than a frame must not hold up the next key. */
const LONG = 20_000;
const REST_MS = 200;

/** The text as it is; of a very long one, as it was when typing last rested. */
export function useDeferred(text: string): string {
  const [settled, setSettled] = useState(text);
  const isLong = text.length > LONG;
  useEffect(() => {
    if (!isLong) return;
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  return isLong ? settled : text;
}
