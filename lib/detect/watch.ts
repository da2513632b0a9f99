import { gate } from '../report/gate.ts';
import { type Fingerprint, factsOf, fingerprintOf, isOther } from './facts.ts';

/** What the detector says, each time the page came to say something else. */
export interface Findings {
  /** It may be a report. */
  found(): void;
  /** It is none, and was or may have been one before. */
  lost(): void;
}

export interface WatchOptions {
  /**
   * The document was there before and went on to another address: what stands in it may still be what stood at the
   * other one, or have been put in its place already. It is looked at when it rests, and whoever has read it is told in
   * any case: that one knows whether it says something else.
   */
  moved: boolean;
  /** Ends the watch. */
  signal: AbortSignal;
}

/** Text that a script puts in is waited for so long after the page is there. */
const WATCH_MS = 5000;
/** A page that fills in pieces is looked at when it rests, or when it has not rested for a while. */
const REST_MS = 250;
const LONGEST_UNREST_MS = 1000;

/** Looks at a page, and again as it changes in its first seconds; after that nothing of it is left. */
export function watchPage(document: Document, { found, lost }: Findings, { moved, signal }: WatchOptions): void {
  /** Taken only where it is needed: most pages are none, and rest from the start. */
  let seen: Fingerprint | null = null;
  let told = moved;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let unrest: number | null = null;
  const look = (): void => {
    if (gate(factsOf(document))) {
      told = true;
      found();
    } else if (told) {
      told = false;
      lost();
    }
  };
  const lookIfOther = (): void => {
    unrest = null;
    const now = fingerprintOf(document);
    if (seen && !isOther(seen, now)) return;
    seen = now;
    look();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    unrest ??= now;
    if (now - unrest > LONGEST_UNREST_MS) return;
    clearTimeout(rest);
    rest = setTimeout(lookIfOther, REST_MS);
  });
  const stop = (): void => {
    clearTimeout(rest);
    clearTimeout(last);
    observer.disconnect();
  };
  const last = setTimeout(() => {
    stop();
    signal.removeEventListener('abort', stop);
    if (unrest !== null) lookIfOther();
  }, WATCH_MS);
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  if (moved) {
    rest = setTimeout(lookIfOther, REST_MS);
    return;
  }
  look();
  if (told) seen = fingerprintOf(document);
}
