import { z } from 'zod';
import { digestOf } from '../follow-up/index.ts';
import { browser } from '../platform/browser.ts';
import { isoDay, now } from '../platform/clock.ts';
import { warn } from '../platform/log.ts';
import { mayNotify } from '../platform/notifications.ts';
import { setting } from '../platform/storage.ts';
import { type Reminders, reminders } from '../settings/index.ts';
import { allFollowUps, type PledgemarkDatabase } from '../storage/index.ts';
import { sayDigest } from './digest-words.ts';
import { spokenLocale } from './locale.ts';
import { tellEveryOverlay } from './same-report.ts';

/** The name of the alarm and of the notification: a later digest takes the place of the one before. */
export const DIGEST = 'pledgemark.digest';
const FOLLOW_UPS_PAGE = 'library.html#/follow-ups';
const HOUR_MINUTES = 60;

/** The day of the last digest, as an ISO date where the reader is: one a day, however often the worker is started. */
const digestDay = setting<string | null>('digestDay', z.iso.date().nullable(), null);

async function notify(database: PledgemarkDatabase, today: string): Promise<boolean> {
  const followUps = await allFollowUps(database);
  if (!followUps.ok) return false;
  const digest = digestOf(
    followUps.value.items.map(({ followUp }) => followUp),
    today,
  );
  if (digest.items.length === 0) return true;
  const words = sayDigest(digest, today, await spokenLocale());
  const iconUrl = browser.runtime.getManifest().icons?.['128'] ?? '';
  await browser.notifications.create(DIGEST, { type: 'basic', iconUrl: `/${iconUrl.replace(/^\//, '')}`, ...words });
  return true;
}

/**
 * Gives the day's digest where it is due and has not been given: it is called each hour, and looks at the reader's clock
 * itself, so that neither a sleeping machine nor a clock that was set makes it be missed or come twice.
 */
export async function giveDigest(database: PledgemarkDatabase): Promise<void> {
  const time = new Date(now());
  const today = isoDay(time);
  const { enabled, hour } = await reminders.read();
  if (!enabled || time.getHours() < hour || (await digestDay.read()) === today || !(await mayNotify())) return;
  try {
    if (await notify(database, today)) await digestDay.write(today);
    // What fell due overnight is overdue on the pages that are open, too.
    await tellEveryOverlay();
  } catch (cause) {
    warn('background', 'The digest could not be shown; it is tried again in an hour.', cause);
  }
}

/** Keeps an alarm for each full hour while reminders are on: browsers forget alarms when they are updated or restarted. */
export async function keepAlarm({ enabled }: Reminders): Promise<void> {
  if (!enabled) return void (await browser.alarms.clear(DIGEST));
  if (await browser.alarms.get(DIGEST)) return;
  const nextHour = new Date(now());
  nextHour.setMinutes(HOUR_MINUTES, 0, 0);
  await browser.alarms.create(DIGEST, { when: nextHour.getTime(), periodInMinutes: HOUR_MINUTES });
}

/** Switched on, or set to an hour that has passed today: the first digest is tomorrow's. */
async function onChosen(chosen: Reminders): Promise<void> {
  const time = new Date(now());
  if (chosen.enabled && time.getHours() >= chosen.hour) await digestDay.write(isoDay(time));
  await keepAlarm(chosen);
}

async function openFollowUps(id: string): Promise<void> {
  if (id !== DIGEST) return;
  await browser.tabs.create({ url: `/${FOLLOW_UPS_PAGE}` });
  await browser.notifications.clear(id);
}

/** The interface is there only once the reader has allowed it, which may be while the worker runs. */
function hearClicks(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openFollowUps)) clicked.addListener(openFollowUps);
}

/** Listens for all that has to do with reminders; must run in the first turn of the worker. */
export function startReminders(database: PledgemarkDatabase): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DIGEST) void giveDigest(database);
  });
  hearClicks();
  browser.permissions.onAdded.addListener(hearClicks);
  reminders.watch((chosen) => void onChosen(chosen));
  void reminders.read().then(keepAlarm);
}
