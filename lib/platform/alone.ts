import { browser } from './browser.ts';
import { warn } from './log.ts';

/** Where a backup goes that is made without the reader. */
type Destination = 'downloads' | 'folder';

const permissionsFor = (to: Destination): { permissions: ('offscreen' | 'downloads')[] } => ({
  permissions: to === 'downloads' ? ['offscreen', 'downloads'] : ['offscreen'],
});

/** Whether this browser lets something of ours write a file while no page of ours is open, once the reader allows it. */
export const canBackUpAlone = (): boolean =>
  (browser.runtime.getManifest().optional_permissions ?? []).some((name) => name === 'offscreen');

/** Whether the reader allowed it. */
export async function mayBackUpAlone(to: Destination): Promise<boolean> {
  try {
    return await browser.permissions.contains(permissionsFor(to));
  } catch {
    // A browser without these permissions.
    return false;
  }
}

/**
 * Asks for it where it is needed; to be called in the turn of a click. The browser shows a question for the downloads
 * folder alone.
 */
export async function askToBackUpAlone(to: Destination): Promise<boolean> {
  if (!canBackUpAlone()) return true;
  try {
    return await browser.permissions.request(permissionsFor(to));
  } catch (cause) {
    warn('platform', 'The leave to make backups alone was not asked for.', cause);
    return false;
  }
}
