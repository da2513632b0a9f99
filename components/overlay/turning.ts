import { watchPage } from '../../lib/detect/index.ts';
import { HOST_NAME } from './host-name.ts';

interface Turning {
  /** Whether the report that is open stands on pages that a script turns under one address. */
  isTurned(): boolean;
  again(): void;
}

/** What turns such a page: a link that is clicked, by key as well, or a choice. */
const TURNS = ['click', 'change'] as const;

/**
 * Reads again what the reader turns to where a site puts the pages of a report in each other's place: nothing is
 * loaded, and the address stays. The words may come at once or later: they are waited for as long as the detector does.
 */
export function followTurning(document: Document, { isTurned, again }: Turning, signal: AbortSignal): void {
  let watch = new AbortController();
  const begin = ({ target }: Event): void => {
    if (!isTurned() || (target instanceof Element && target.localName === HOST_NAME)) return;
    watch.abort();
    watch = new AbortController();
    const until = AbortSignal.any([signal, watch.signal]);
    watchPage(document, { found: again, lost: again }, { moved: true, signal: until });
  };
  for (const type of TURNS) document.addEventListener(type, begin, { capture: true, passive: true, signal });
}
