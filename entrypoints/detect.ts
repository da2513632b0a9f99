import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/detect/index.ts';
import { LOOKED_FLAG, MOVED_FLAG, WATCH_FLAG } from '../lib/messaging/asked.ts';
import type { RequestName } from '../lib/messaging/protocol.ts';

type Api = Pick<typeof Browser, 'runtime'>;

/**
 * The background says in its own log what went wrong; a page that is left alone needs no more. The browser makes its
 * interface when it is first touched, which most pages, being none, should not pay for.
 */
async function tell(name: RequestName): Promise<void> {
  const api: Api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  try {
    await api.runtime.sendMessage({ name, payload: {} });
  } catch {
    // The extension was updated or switched off: there is nobody to tell.
  }
}

/** A later run takes the watch over: the background sends one after a document that went on to another address. */
function watchAnew(): AbortSignal {
  const watch = new AbortController();
  const earlier: unknown = Reflect.get(globalThis, WATCH_FLAG);
  if (earlier instanceof AbortController) earlier.abort();
  Reflect.set(globalThis, WATCH_FLAG, watch);
  return watch.signal;
}

// No content script of WXT's: its wrapper, with a context and listeners of its own, cost more than what the detector asks. The manifest lists it (wxt.config.ts).
export default defineUnlistedScript(() => {
  const moved = Reflect.get(globalThis, MOVED_FLAG) === true;
  Reflect.deleteProperty(globalThis, MOVED_FLAG);
  Reflect.set(globalThis, LOOKED_FLAG, location.href.replace(/#(?!!?\/).*$/, ''));
  watchPage(
    document,
    { found: () => void tell('report.found'), lost: () => void tell('page.changed') },
    { moved, signal: watchAnew() },
  );
});
