import { browser } from './browser.ts';
import { warn } from './log.ts';

const PERMISSION = { permissions: ['notifications'] } as { permissions: ['notifications'] };

/** Whether the reader has allowed this extension to notify. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(PERMISSION);
  } catch (cause) {
    warn('platform', 'Whether notifications are allowed could not be asked.', cause);
    return false;
  }
}

/** Asks the reader; must be called in the turn of their click. False where they or the browser say no. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch (cause) {
    warn('platform', 'Notifications could not be asked for.', cause);
    return false;
  }
}
