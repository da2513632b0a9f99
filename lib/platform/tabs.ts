import { browser } from './browser.ts';
import { warn } from './log.ts';

/** Leads a tab to another address; a tab that was closed meanwhile needs it no more. */
export async function showInTab(tabId: number, address: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url: address });
  } catch (cause) {
    warn('platform', 'A tab was gone before it could be led to another address.', cause);
  }
}
