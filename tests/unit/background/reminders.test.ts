import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import { DIGEST } from '../../../lib/background/reminders.ts';
import { send } from '../../../lib/messaging/index.ts';
import { emptyFollowUp, type FollowUpFields } from '../../../lib/model/follow-up.ts';
import { isoDay } from '../../../lib/platform/clock.ts';
import { reminders } from '../../../lib/settings/index.ts';
import { DATABASE_NAME, followTargets, openDatabase, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { fake, reset } from '../messaging/fake-extension.ts';
import { fakeReport, fakeSelector, success } from '../storage/records.ts';

const TAB = 7;
const ADDRESS = 'http://www.example.gov.cn/2025.html';

let database: PledgemarkDatabase;

/** At this hour of the clock on that day; no timer is touched, so that IndexedDB goes on. */
const at = (day: string, hour: number): void =>
  void vi.setSystemTime(new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-01-08', 7);
  fake.stored = { reminders: { enabled: true, hour: 9 } };
  fake.granted.add('notifications');
  database = openDatabase({ name: DATABASE_NAME });
  startBackground();
});
afterEach(async () => {
  await database.delete();
  vi.useRealTimers();
  reset();
});

const follow = (...all: Partial<FollowUpFields>[]) =>
  followTargets(
    database,
    ADDRESS,
    fakeReport(),
    all.map((part, index) => ({
      noteId: null,
      selector: fakeSelector(index * 50),
      followUp: { ...emptyFollowUp, ...part },
    })),
  ).then(success);

const overdue = { what: '社会消费品零售总额 1700 亿元', due: '2025-12-31' };
const today = { what: '高新技术企业 650 家', due: '2026-01-08' };

/** The alarm rings, and what it sets off is done: the day of the digest is kept last. */
async function ring(): Promise<void> {
  const told = fake.toTabs.length;
  fake.tabs = [{ id: TAB }];
  fake.onAlarm.fire({ name: DIGEST });
  await expect.poll(() => fake.toTabs.length).toBeGreaterThan(told);
}
/** It rings when there is nothing to be done: nothing follows. */
async function ringInVain(): Promise<void> {
  fake.onAlarm.fire({ name: DIGEST });
  await vi.waitFor(async () => success(await send('units.used', {})));
}

const shown = () => fake.notifications.get(DIGEST);

describe('the digest', () => {
  test('says how many are overdue and due, and names the first', async () => {
    await follow(today, overdue, { what: '明年', due: '2026-12-31' });
    at('2026-01-08', 9);
    await ring();
    const zh = {
      title: '跟进提醒：2 项',
      message: '逾期 1 项，到期或需查看 1 项\n社会消费品零售总额 1700 亿元 · 逾期 8 天\n高新技术企业 650 家 · 今天到期',
    };
    const en = {
      title: '2 follow-ups to look at',
      message:
        '1 overdue, 1 due or to be checked\n社会消费品零售总额 1700 亿元 · 8 days late\n高新技术企业 650 家 · due today',
    };
    expect([zh, en]).toContainEqual(shown());
    expect(fake.stored.digestDay).toBe('2026-01-08');
  });

  test('speaks the language that the reader chose', async () => {
    fake.stored.language = 'zh';
    await follow(overdue);
    at('2026-01-08', 9);
    await ring();
    expect(shown()?.title).toBe('跟进提醒：1 项');
  });

  test('comes not before the hour, and once a day, also from a worker that was started anew', async () => {
    await follow(overdue);
    await ringInVain();
    expect(shown()).toBeUndefined();
    at('2026-01-08', 9);
    await ring();
    fake.notifications.clear();
    fake.onAlarm.listeners.clear();
    startBackground();
    at('2026-01-08', 15);
    await ringInVain();
    expect(shown()).toBeUndefined();
    at('2026-01-09', 10);
    await ring();
    expect(shown()).toBeDefined();
  });

  test('that was missed while the machine slept comes when it wakes', async () => {
    await follow(overdue);
    at('2026-01-11', 22);
    await ring();
    expect(shown()).toBeDefined();
  });

  test('comes again on the day that a clock set back shows, and not for ever after', async () => {
    await follow(overdue);
    at('2026-03-01', 9);
    await ring();
    at('2026-01-08', 10);
    await ring();
    fake.notifications.clear();
    await ringInVain();
    expect(shown()).toBeUndefined();
  });

  test('says nothing where nothing is due, where reminders are off, and where the browser does not allow it', async () => {
    await follow({ what: '完成了', due: '2025-12-31', progress: 'done' });
    at('2026-01-08', 9);
    await ring();
    expect(shown()).toBeUndefined();
    at('2026-01-09', 9);
    await follow(overdue);
    fake.granted.clear();
    await ringInVain();
    fake.granted.add('notifications');
    await reminders.write({ enabled: false, hour: 9 });
    await ringInVain();
    expect(shown()).toBeUndefined();
  });

  test('opens the follow-ups when it is clicked, also where it was allowed only after the worker was started', async () => {
    fake.granted.clear();
    fake.onNotificationClicked.listeners.clear();
    startBackground();
    expect(fake.onNotificationClicked.listeners.size).toBe(0);
    fake.granted.add('notifications');
    fake.onGranted.fire({ permissions: ['notifications'] });
    fake.onNotificationClicked.fire(DIGEST);
    await expect.poll(() => fake.opened).toEqual(['/library.html#/follow-ups']);
  });
});

describe('the alarm', () => {
  test('is there for the next full hour while reminders are on, and kept by a worker that is started anew', async () => {
    await expect
      .poll(() => fake.alarms.get(DIGEST))
      .toEqual({
        when: new Date('2026-01-08T08:00:00').getTime(),
        periodInMinutes: 60,
      });
    at('2026-01-08', 12);
    startBackground();
    await vi.waitFor(async () => success(await send('units.used', {})));
    expect(fake.alarms.get(DIGEST)?.when).toBe(new Date('2026-01-08T08:00:00').getTime());
  });

  test('goes when they are switched off, and comes when they are switched on', async () => {
    await expect.poll(() => fake.alarms.has(DIGEST)).toBe(true);
    await reminders.write({ enabled: false, hour: 9 });
    await expect.poll(() => fake.alarms.has(DIGEST)).toBe(false);
    await reminders.write({ enabled: true, hour: 9 });
    await expect.poll(() => fake.alarms.has(DIGEST)).toBe(true);
  });

  test('reminders that are switched on after their hour begin tomorrow', async () => {
    await follow(overdue);
    at('2026-01-08', 14);
    await reminders.write({ enabled: true, hour: 10 });
    await expect.poll(() => fake.stored.digestDay).toBe(isoDay(new Date()));
    await ringInVain();
    expect(shown()).toBeUndefined();
  });
});

describe('the toolbar icon', () => {
  test('shows the overdue ones before the targets, and says both', async () => {
    success(await send('report.counts', { targets: 54, overdue: 0 }));
    expect([fake.badges.get(TAB), fake.titles.get(TAB)]).toEqual([
      '54',
      expect.stringMatching(/^(目标 54|54 targets)\n/),
    ]);
    success(await send('report.counts', { targets: 54, overdue: 3 }));
    expect([fake.badges.get(TAB), fake.titles.get(TAB)]).toEqual([
      '!3',
      expect.stringMatching(/^(目标 54 · 跟进逾期 3|54 targets · 3 follow-ups overdue)\n/),
    ]);
    success(await send('report.counts', { targets: 54, overdue: 120 }));
    expect(fake.badges.get(TAB)).toBe('!99+');
  });
});
