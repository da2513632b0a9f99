import { BACKUP_PORT, type BackupOrder, type BackupReply, BackupReplySchema } from '../backup/alone/talk.ts';
import { backupName } from '../backup/name.ts';
import { isDue } from '../backup/schedule.ts';
import { canBackUpAlone, mayBackUpAlone } from '../platform/alone.ts';
import { type Browser, browser } from '../platform/browser.ts';
import { isoDay, now } from '../platform/clock.ts';
import { warn } from '../platform/log.ts';
import { allSettings } from '../platform/settings-store.ts';
import { backupSchedule, backupState } from '../settings/index.ts';

const ALARM = 'pledgemark.backup';
const HOUR_MINUTES = 60;
/** A library of 100,000 notes takes some ten seconds. */
const PATIENCE_MS = 240_000;
const PAGE = 'offscreen.html';

const LOST: BackupReply = { ok: false, code: 'no-answer' };

/** The answer of the page that writes, once it has connected. */
function answerOf(order: BackupOrder): Promise<BackupReply> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(LOST), PATIENCE_MS);
    const onConnect = (port: Browser.runtime.Port): void => {
      if (port.name !== BACKUP_PORT) return;
      port.onMessage.addListener((raw: unknown) => done(BackupReplySchema.safeParse(raw).data ?? LOST));
      port.onDisconnect.addListener(() => done(LOST));
      port.postMessage(order);
    };
    const done = (reply: BackupReply): void => {
      clearTimeout(timer);
      browser.runtime.onConnect.removeListener(onConnect);
      resolve(reply);
    };
    browser.runtime.onConnect.addListener(onConnect);
  });
}

/** Until the download is whole: the page that holds its bytes must stay that long. */
function downloaded(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const onChanged = (delta: Browser.downloads.DownloadDelta): void => {
      const state = delta.id === id ? delta.state?.current : undefined;
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(state === 'complete');
    };
    browser.downloads.onChanged.addListener(onChanged);
    void browser.downloads.search({ id }).then(([item]) => {
      if (item?.state === 'complete') resolve(true);
    });
  });
}

async function intoDownloads(address: string, name: string): Promise<string | null> {
  const id = await browser.downloads.download({
    url: address,
    filename: name,
    saveAs: false,
    conflictAction: 'uniquify',
  });
  return (await downloaded(id)) ? null : 'download-interrupted';
}

/** Makes a backup in a page of its own; why it could not be made, else null. */
async function backUp(to: BackupOrder['to']): Promise<string | null> {
  if (!(await mayBackUpAlone(to))) return 'not-allowed';
  const name = backupName(isoDay(new Date(now())));
  const answer = answerOf({ to, name, settings: await allSettings() });
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'Writes a backup of the notes into a file.',
  });
  try {
    const reply = await answer;
    if (!reply.ok) return reply.code;
    return reply.address === null ? null : await intoDownloads(reply.address, name);
  } finally {
    await browser.offscreen.closeDocument();
  }
}

let running = false;

/** Makes a backup where one is due, at most one at a time. Where it fails, the panel says that one is due. */
export async function backUpWhenDue(): Promise<void> {
  const { every, to } = await backupSchedule.read();
  const { last } = await backupState.read();
  if (running || !canBackUpAlone() || !isDue(every, last, now())) return;
  running = true;
  try {
    const trouble = await backUp(to);
    if (trouble !== null) warn('background', `The backup that was due could not be made: ${trouble}`);
    await backupState.change((state) => ({ last: trouble === null ? now() : state.last, trouble }));
  } catch (cause) {
    warn('background', 'The backup that was due could not be made.', cause);
    await backupState.change((state) => ({ ...state, trouble: 'backup-failed' }));
  } finally {
    running = false;
  }
}

async function keepAlarm(every: 'never' | 'day' | 'week'): Promise<void> {
  if (every === 'never') return void (await browser.alarms.clear(ALARM));
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: HOUR_MINUTES });
}

/** Looks each hour whether a backup is due; must run in the worker's first turn. */
export function startBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void backUpWhenDue();
  });
  backupSchedule.follow(({ every }) => void keepAlarm(every));
  // Switched on: the first one is made at once, so that the reader sees whether it can be.
  backupSchedule.watch(() => void backUpWhenDue());
}
