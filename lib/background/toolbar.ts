import { type Browser, ownOrigin } from '../platform/browser.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { barredAt } from './choices.ts';
import { readAsked } from './frames.ts';

/** A page that the reader barred stays as it is: the panel says so, and has the way back. */
async function readUnlessBarred({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || url?.startsWith(ownOrigin())) return;
  if (url === undefined || (await barredAt(url)) === null) await readAsked(id);
}

/**
 * The toolbar icon: opens the panel, and reads the page at the reader's request, which is also what grants access to
 * it. Where the browser lets no extension read the page, the panel finds no overlay and says so.
 */
export function onToolbarClick(tab: Browser.tabs.Tab): void {
  void openSidePanel(tab.windowId);
  void readUnlessBarred(tab);
}
