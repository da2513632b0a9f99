import { browser } from './browser.ts';
import { warn } from './log.ts';

/** Firefox has no side panel but a sidebar, which Chrome's types do not know. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the window's tabs. Must be called in the same turn as the reader's gesture: the browsers
 * refuse it later.
 *
 * @param windowId where the caller knows it; else the window that the caller's page stands in
 * @returns false where the browser did not open it
 */
export async function openSidePanel(windowId?: number): Promise<boolean> {
  try {
    const sidebar = (browser as unknown as WithSidebar).sidebarAction;
    // Negative: the current window.
    await (sidebar
      ? sidebar.open()
      : browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT }));
    return true;
  } catch (cause) {
    warn('platform', 'The panel could not be opened.', cause);
    return false;
  }
}
