import type { AttachedReport } from '../model/attached.ts';
import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { attachedReport, type LinkingPage } from '../report/index.ts';

/** Runs in the page, so it may use nothing from outside. */
function linksIn(): LinkingPage {
  const words = (selector: string): string[] =>
    Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? '');
  const tags = Array.from(
    document.querySelectorAll('meta[name="ArticleTitle" i]'),
    (tag) => tag.getAttribute('content') ?? '',
  );
  const inFull = (address: string): string[] =>
    URL.canParse(address, document.baseURI) ? [new URL(address, document.baseURI).href] : [];
  // Old pages open a file by script, and have its address in that alone.
  const file = /['"]([^'"]+\.(?:pdf|docx?|wps|ofd)(?:\?[^'"]*)?)['"]/i;
  const addressOf = (link: Element): string => {
    const href = link.getAttribute('href') ?? '';
    const script = /^javascript:/i.test(href) || href === '' || href === '#';
    return script ? (file.exec(`${href} ${link.getAttribute('onclick') ?? ''}`)?.[1] ?? '#') : href;
  };
  const linked = Array.from(document.querySelectorAll('a[href],a[onclick]')).flatMap((link) =>
    inFull(addressOf(link)).map((address) => ({ words: link.textContent ?? '', address })),
  );
  const shown = Array.from(document.querySelectorAll('iframe[src],embed[src],object[data]')).flatMap((frame) =>
    inFull(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '').map((address) => ({ words: '', address })),
  );
  return {
    title: document.title,
    metas: { articletitle: tags },
    headings: words('h1,h2,ucaptitle,#ti,.article-title'),
    links: [...linked, ...shown].slice(0, 2000),
  };
}

/** The report that the tab's page has as a file only; null where it has none, or may not be read. */
export async function attachedIn(tabId: number): Promise<AttachedReport | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: linksIn });
    return found?.result ? attachedReport(found.result) : null;
  } catch (cause) {
    warn('background', 'A page could not be asked for its attachments.', cause);
    return null;
  }
}
