import { type Digest, daysUntil, isOverdue } from '../follow-up/index.ts';
import type { FollowUpFields } from '../model/follow-up.ts';

type Locale = 'zh' | 'en';

/** As many as a notification shows on every system. */
const NAMED = 3;
const LONGEST = 36;

const zh = {
  title: (count: number) => `跟进提醒：${count} 项`,
  overdue: (count: number) => `逾期 ${count} 项`,
  due: (count: number) => `到期或需查看 ${count} 项`,
  late: (days: number) => `逾期 ${days} 天`,
  today: '今天到期',
  soon: (days: number) => `还有 ${days} 天`,
  none: '未命名的跟进',
  join: '，',
};

const en: typeof zh = {
  title: (count) => (count === 1 ? '1 follow-up to look at' : `${count} follow-ups to look at`),
  overdue: (count) => `${count} overdue`,
  due: (count) => `${count} due or to be checked`,
  late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  today: 'due today',
  soon: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  none: 'Unnamed follow-up',
  join: ', ',
};

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function line(followUp: FollowUpFields, today: string, say: typeof zh): string {
  const { what, due } = followUp;
  const days = due === null ? null : daysUntil(due, today);
  const when =
    days === null ? '' : isOverdue(followUp, today) ? say.late(-days) : days === 0 ? say.today : say.soon(days);
  return `${short(what.trim() || say.none)}${when === '' ? '' : ` · ${when}`}`;
}

/** The digest in the words of a notification: how many, and the first of them by name. */
export function sayDigest(
  { items, overdue }: Digest<FollowUpFields>,
  today: string,
  locale: Locale,
): { title: string; message: string } {
  const say = locale === 'zh' ? zh : en;
  const others = items.length - overdue;
  const sums = [overdue > 0 ? say.overdue(overdue) : '', others > 0 ? say.due(others) : ''].filter(Boolean);
  const named = items.slice(0, NAMED).map((item) => line(item, today, say));
  return { title: say.title(items.length), message: [sums.join(say.join), ...named].join('\n') };
}

const counts = {
  zh: {
    targets: (count: number) => `目标 ${count}`,
    overdue: (count: number) => `跟进逾期 ${count}`,
  },
  en: {
    targets: (count: number) => (count === 1 ? '1 target' : `${count} targets`),
    overdue: (count: number) => (count === 1 ? '1 follow-up overdue' : `${count} follow-ups overdue`),
  },
};

/** What the toolbar icon of a report's tab stands for, both counts in words. */
export function sayCounts(targets: number, overdue: number, locale: Locale): string {
  const say = counts[locale];
  return [say.targets(targets), overdue > 0 ? say.overdue(overdue) : ''].filter(Boolean).join(' · ');
}
