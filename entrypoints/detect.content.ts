import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { RequestName } from '../lib/messaging/protocol.ts';
import { gate } from '../lib/report/gate.ts';

const FOUND: RequestName = 'report.found';
const TAGS = 'meta[name="ArticleTitle" i],meta[property="og:title"]';
const HEADINGS = 'h1,h2,ucaptitle,#ti,.article-title';
/** Menus come first on a page; the first sentences of an article come within so many characters. */
const OPENING = 40_000;

const words = (selector: string, read: (element: Element) => string | null): string[] =>
  Array.from(document.querySelectorAll(selector), (element) => read(element) ?? '');

export default defineContentScript({
  matches: ['*://*.gov.cn/*', '*://*.people.com.cn/*', '*://*.news.cn/*', '*://*.xinhuanet.com/*'],
  runAt: 'document_idle',
  world: 'ISOLATED',
  main() {
    const passed = gate({
      title: document.title,
      tags: words(TAGS, (tag) => tag.getAttribute('content')),
      headings: words(HEADINGS, (heading) => heading.textContent),
      opening: () => document.body?.textContent.slice(0, OPENING) ?? '',
    });
    // The background says in its own log what went wrong; a page that is left alone needs no more.
    if (passed) browser.runtime.sendMessage({ name: FOUND, payload: {} }).catch(() => undefined);
  },
});
