import type { Browser } from '../platform/browser.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { bringOverlay } from './overlay.ts';

/**
 * The toolbar icon: opens the panel, and reads the page at the reader's request, which is also what grants access to
 * it. Where the browser lets no extension read the page, the panel finds no overlay and says so.
 */
export function onToolbarClick(tab: Browser.tabs.Tab): void {
  void openSidePanel(tab.windowId);
  if (tab.id !== undefined) void bringOverlay(tab.id, true);
}
