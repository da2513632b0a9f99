import { useEffect, useState } from 'preact/hooks';

const LATE_MS = 250;

/** Whether something has been going on for so long that it is to be said; what is over sooner is never spoken of. */
export function useLate(goingOn: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!goingOn) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [goingOn]);
  return goingOn && late;
}
