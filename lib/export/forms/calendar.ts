import ical, {
  ICalAlarmType,
  type ICalCalendar,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { deepLink } from '../deep-link.ts';
import { formWordsOf } from '../form-words.ts';
import { addressOf, type Gathered } from '../gathered.ts';
import { nameOfFollowUp } from '../naming.ts';
import { type ExportLanguage, wordsOf } from '../words.ts';
import { type FollowUpRow, followUpRows } from './rows.ts';
import { type FormFile, type FormPieces, wholeFile } from './table.ts';

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

const END = 'END:VCALENDAR';

const emptyCalendar = (language: ExportLanguage): ICalCalendar =>
  ical({
    name: formWordsOf(language).followUps,
    prodId: { company: 'Pledgemark', product: 'Pledgemark', language: 'ZH' },
  });

/** The reminder, of what is not done: on the day that the reader chose, else on the due date. */
function remind(event: ICalEvent, { followUp }: FollowUpRow, due: string): void {
  const before = daysBetween(followUp.remind ?? due, due) * DAY_SECONDS - REMINDER_HOUR * 3600;
  event.createAlarm({
    type: ICalAlarmType.display,
    ...(before > 0 ? { triggerBefore: before } : { triggerAfter: -before }),
  });
}

const URL_LINE = /^URL;VALUE=URI:.*(?:\r\n .*)*/m;
/** What the writer puts a stroke before, also where the line is folded between the two. */
const STRUCK = /\\((?:\r\n )?[\\;,])/g;

/** An address is no text: a stroke before its commas would be read as part of it (RFC 5545, 3.3.13). */
const withPlainAddress = (lines: string): string => lines.replace(URL_LINE, (line) => line.replaceAll(STRUCK, '$1'));

/** One event as lines of a calendar; nothing for a follow-up without a due date. */
function eventOf(row: FollowUpRow, gathered: Gathered, head: string): string {
  const { followUp, note } = row;
  if (followUp.due === null) return '';
  const done = followUp.progress === 'done';
  const calendar = emptyCalendar(gathered.language);
  const event = calendar.createEvent({
    id: `f-${followUp.id}@pledgemark.org`,
    start: new Date(`${followUp.due}T00:00:00Z`),
    timezone: 'UTC',
    allDay: true,
    stamp: new Date(followUp.modified),
    summary: `${done ? '✓ ' : ''}${formWordsOf(gathered.language).dueOf(nameOfFollowUp(followUp, note))}`,
    description: descriptionOf(row, gathered),
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(/^https?:/.test(row.report.address) ? { url: linkOf(row) } : {}),
  });
  if (!done) remind(event, row, followUp.due);
  const lines = withPlainAddress(calendar.toString());
  return lines.slice(head.length, lines.lastIndexOf(END));
}

function* calendarPieces(rows: readonly FollowUpRow[], gathered: Gathered): Generator<string> {
  const empty = emptyCalendar(gathered.language).toString();
  const head = empty.slice(0, empty.lastIndexOf(END));
  yield head;
  for (const row of rows) yield eventOf(row, gathered, head);
  yield `${END}\r\n`;
}

/**
 * Due dates as events of a whole day (RFC 5545). The uid of an event stays the same, so that a calendar that reads the
 * file again has each of them once. Those that are done stay, marked as such.
 */
export function dueEvents(gathered: Gathered, day: string): FormPieces {
  const rows = followUpRows(gathered);
  return {
    fileName: `${formWordsOf(gathered.language).followUps}-${day}.ics`,
    mediaType: 'text/calendar;charset=utf-8',
    pieces: calendarPieces(rows, gathered),
    total: rows.length + 2,
  };
}

export const dueCalendar = (gathered: Gathered, day: string): FormFile => wholeFile(dueEvents(gathered, day));
