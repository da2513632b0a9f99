import { answer } from '../messaging/index.ts';
import { browser } from '../platform/browser.ts';
import { openDatabase } from '../storage/index.ts';
import { startBackups } from './backups.ts';
import { keepSites } from './choices.ts';
import { startFirstRun } from './first-run.ts';
import { followTabs } from './following.ts';
import { makeHandlers } from './handlers.ts';
import { PRESENT_FLAG } from './overlay.ts';
import { startPurging } from './purging.ts';
import { startReminders } from './reminders.ts';
import { keepColours } from './style.ts';
import { onToolbarClick } from './toolbar.ts';

/** Listens for everything that may wake the worker; must run in its first turn. */
export function startBackground(): void {
  const database = openDatabase();
  answer(makeHandlers(database));
  startReminders(database);
  startPurging(database);
  startBackups();
  browser.action.onClicked.addListener(onToolbarClick);
  startFirstRun();
  keepSites();
  followTabs();
  keepColours(PRESENT_FLAG);
}
