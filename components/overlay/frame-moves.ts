import { watchPage } from '../../lib/detect/index.ts';
import { forgetAsked } from '../../lib/messaging/asked.ts';

/**
 * Tells when another document stands in this frame without its being loaded (single-page navigation). The browser tells
 * the background of tabs alone, so that here the frame itself is asked, as long as a report is open in it. Its words are
 * waited for as long as the detector does; where they stay, nothing is told.
 */
export function followFrameMoves(document: Document, signal: AbortSignal, moved: () => void): void {
  if (window.parent === window || !('navigation' in window)) return;
  let watch = new AbortController();
  const tell = (): void => {
    forgetAsked();
    moved();
  };
  const begin = (): void => {
    watch.abort();
    watch = new AbortController();
    const until = AbortSignal.any([signal, watch.signal]);
    watchPage(document, { found: tell, lost: tell }, { moved: true, signal: until });
  };
  window.navigation.addEventListener('currententrychange', begin, { signal });
}
