import { type Browser, browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { bringOverlay } from './overlay.ts';

/** Firefox has no side panel but a sidebar, which Chrome's types do not know. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Must be called in the same turn as the reader's gesture: the browsers refuse it later. */
function openPanel(tab: Browser.tabs.Tab): Promise<void> {
  const sidebar = (browser as unknown as WithSidebar).sidebarAction;
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId: tab.windowId });
}

/**
 * The toolbar icon: opens the panel, and reads the page at the reader's request, which is also what grants access to
 * it. Where the browser lets no extension read the page, the panel finds no overlay and says so.
 */
export function onToolbarClick(tab: Browser.tabs.Tab): void {
  openPanel(tab).catch((cause: unknown) => warn('background', 'The panel could not be opened.', cause));
  if (tab.id !== undefined) void bringOverlay(tab.id, true);
}
