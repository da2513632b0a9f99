import { browser } from './browser.ts';
import { warn } from './log.ts';

const DOWNLOADS = { permissions: ['downloads' as const] };

/** Whether this browser lets something of ours write a file while no page of ours is open. */
export const canBackUpAlone = (): boolean => (browser as { offscreen?: unknown }).offscreen !== undefined;

/** Whether files may be put into the downloads folder without the reader. */
export async function mayDownload(): Promise<boolean> {
  try {
    return await browser.permissions.contains(DOWNLOADS);
  } catch {
    // A browser without this permission.
    return false;
  }
}

/** Asks for it where it is needed; to be called in the turn of a click. */
export async function askForDownloads(): Promise<boolean> {
  if (!canBackUpAlone()) return true;
  try {
    return await browser.permissions.request(DOWNLOADS);
  } catch (cause) {
    warn('platform', 'The leave to download was not asked for.', cause);
    return false;
  }
}
