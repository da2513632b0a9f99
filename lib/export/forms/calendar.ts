import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { deepLink } from '../deep-link.ts';
import { formWordsOf } from '../form-words.ts';
import { addressOf, type Gathered } from '../gathered.ts';
import { nameOfFollowUp } from '../naming.ts';
import { wordsOf } from '../words.ts';
import { type FollowUpRow, followUpRows } from './rows.ts';
import type { FormFile } from './table.ts';

const DAY_SECONDS = 86_400;
/** The hour of the reminder, on the reader's own clock. */
const REMINDER_HOUR = 9;

/** Days from one ISO date to another. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What a person who opens the event wants to know. */
function descriptionOf({ followUp, note, report }: FollowUpRow, { language }: Gathered): string {
  const [words, form] = [wordsOf(language), formWordsOf(language)];
  const lines: readonly (readonly [string, string])[] = [
    [form.targetValue, note.selector.target?.valueText ?? ''],
    [form.leadUnit, followUp.leadUnit],
    [form.coUnits, followUp.coUnits.join('、')],
    [form.progress, words.progress[followUp.progress]],
    [form.source, report.title],
  ];
  const said = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}${words.colon}${value}`);
  return [...said, note.selector.quote.exact].join('\n');
}

const linkOf = ({ note, report }: FollowUpRow): string =>
  deepLink(addressOf({ note, followUp: null }, report), note.selector, null);

/**
 * Due dates as events of a whole day (RFC 5545). The uid of an event stays the same, so that a calendar that reads the
 * file again has each of them once. Those that are done stay, marked as such.
 */
export function dueCalendar(gathered: Gathered, day: string): FormFile {
  const form = formWordsOf(gathered.language);
  const calendar = ical({
    name: form.followUps,
    prodId: { company: 'Pledgemark', product: 'Pledgemark', language: 'ZH' },
  });
  for (const row of followUpRows(gathered)) {
    const { followUp, note } = row;
    if (followUp.due === null) continue;
    const done = followUp.progress === 'done';
    const event = calendar.createEvent({
      id: `f-${followUp.id}@pledgemark.org`,
      start: new Date(`${followUp.due}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: new Date(followUp.modified),
      summary: `${done ? '✓ ' : ''}${form.dueOf(nameOfFollowUp(followUp, note))}`,
      description: descriptionOf(row, gathered),
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(/^https?:/.test(row.report.address) ? { url: linkOf(row) } : {}),
    });
    if (done) continue;
    const before = daysBetween(followUp.remind ?? followUp.due, followUp.due) * DAY_SECONDS - REMINDER_HOUR * 3600;
    event.createAlarm({
      type: ICalAlarmType.display,
      ...(before > 0 ? { triggerBefore: before } : { triggerAfter: -before }),
    });
  }
  return {
    fileName: `${form.followUps}-${day}.ics`,
    mediaType: 'text/calendar;charset=utf-8',
    content: calendar.toString(),
  };
}
