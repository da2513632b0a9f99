import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { nameOf } from '../finding/ledger-lines.ts';
import type { LedgerLine, LedgerQuery } from '../finding/queries.ts';
import { useAnswer } from '../finding/useFinder.ts';
import { ALL_NOTES, writeNotesView } from '../notes/address.ts';
import { daysOfMonth, monthAfter } from './month.ts';
import { useLedgerWords } from './words/index.ts';

/** How many of a day are shown before the rest is folded. */
const FEW = 3;

function Item({ line }: { line: LedgerLine }): JSX.Element {
  const { followUp, reportId, urgency } = line;
  const href = writeNotesView({
    ...ALL_NOTES,
    chosen: { ...ALL_NOTES.chosen, report: [reportId] },
    sort: 'place',
    note: followUp.noteId,
  });
  return (
    <li>
      <a
        class={`due-item ${urgency}`}
        href={href}
        title={[nameOf(line), followUp.leadUnit].filter(Boolean).join(' · ')}
      >
        {nameOf(line)}
        {followUp.leadUnit === '' ? null : <span class="aside">{followUp.leadUnit}</span>}
      </a>
    </li>
  );
}

interface DayProps {
  day: string;
  /** Of the month before or behind, to fill the week. */
  outside: boolean;
  today: boolean;
  lines: readonly LedgerLine[];
}

function Day({ day, outside, today, lines }: DayProps): JSX.Element {
  const words = useLedgerWords();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FEW);
  return (
    <td
      class={`day${outside ? ' outside' : ''}${lines.length === 0 ? ' free' : ''}`}
      aria-current={today ? 'date' : undefined}
    >
      <span class="day-head">
        <span class="day-number">{Number(day.slice(8))}</span>
        {today ? <span class="day-today">{words.today}</span> : null}
        <span class="visually-hidden">{words.dayOf(sayDay(day, locale), lines.length)}</span>
      </span>
      {lines.length === 0 ? null : (
        <ul>
          {shown.map((line) => (
            <Item key={line.followUp.id} line={line} />
          ))}
        </ul>
      )}
      {lines.length > shown.length ? (
        <button type="button" class="facet-more" onClick={() => setAll(true)}>
          {words.more(lines.length - shown.length)}
        </button>
      ) : null}
    </td>
  );
}

interface CalendarProps {
  query: LedgerQuery;
  /** 2026-03 */
  month: string;
  onMonth(month: string): void;
}

/** What falls due in a month, day by day. */
export function Calendar({ query, month, onMonth }: CalendarProps): JSX.Element {
  const words = useLedgerWords();
  const lines = useAnswer('ledgerMonth', query, month);
  const byDay = useMemo(() => Map.groupBy(lines ?? [], ({ followUp }) => followUp.due), [lines]);
  const [year, number] = month.split('-').map(Number) as [number, number];
  const title = words.month(year, number);
  return (
    <section class="calendar" aria-label={title}>
      <div class="bar">
        <h2>{title}</h2>
        <span class="aside" role="status">
          {lines === null ? null : lines.length === 0 ? words.noneInMonth : words.inMonth(lines.length)}
        </span>
        <span class="gap" />
        <span class="turn back">
          <Button icon="chevron" label={words.previous} onPress={() => onMonth(monthAfter(month, -1))} />
        </span>
        <Button onPress={() => onMonth(query.today.slice(0, 7))}>{words.thisMonth}</Button>
        <span class="turn">
          <Button icon="chevron" label={words.next} onPress={() => onMonth(monthAfter(month, 1))} />
        </span>
      </div>
      <table class="month">
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daysOfMonth(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day
                  key={day}
                  day={day}
                  outside={!day.startsWith(month)}
                  today={day === query.today}
                  lines={byDay.get(day) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
