import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { type PledgemarkDatabase, purgeTrash } from '../storage/index.ts';

/** The name of the alarm. */
export const PURGE = 'pledgemark.purge';
const DAY_MINUTES = 24 * 60;

/** Lets go of what has been in the trash for thirty days, a day after each time; a failure is tried again then. */
export function startPurging(database: PledgemarkDatabase): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE) void purgeTrash(database);
  });
  void keepPurgeAlarm();
}

/** Browsers forget alarms when they are updated. The first comes soon, but not while the browser starts. */
async function keepPurgeAlarm(): Promise<void> {
  try {
    if (await browser.alarms.get(PURGE)) return;
    await browser.alarms.create(PURGE, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  } catch (cause) {
    warn('background', 'The alarm for the trash could not be set.', cause);
  }
}
