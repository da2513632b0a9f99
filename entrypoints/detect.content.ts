import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../lib/detect/index.ts';
import { LOOKED_FLAG, MOVED_FLAG } from '../lib/messaging/asked.ts';
import type { RequestName } from '../lib/messaging/protocol.ts';

/** The background says in its own log what went wrong; a page that is left alone needs no more. */
const tell = (name: RequestName): void =>
  void browser.runtime.sendMessage({ name, payload: {} }).catch(() => undefined);

export default defineContentScript({
  matches: ['*://*.gov.cn/*', '*://*.people.com.cn/*', '*://*.news.cn/*', '*://*.xinhuanet.com/*'],
  // A report may stand in a frame, also in one that a script wrote.
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  world: 'ISOLATED',
  noScriptStartedPostMessage: true,
  main(context) {
    const moved = Reflect.get(globalThis, MOVED_FLAG) === true;
    Reflect.deleteProperty(globalThis, MOVED_FLAG);
    Reflect.set(globalThis, LOOKED_FLAG, location.href.replace(/#(?!!?\/).*$/, ''));
    watchPage(
      document,
      { found: () => tell('report.found'), lost: () => tell('page.changed') },
      // WXT listens for a later run of this script as long as the context lasts.
      { moved, signal: context.signal, ended: () => context.abort() },
    );
  },
});
