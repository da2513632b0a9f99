import { signal } from '@preact/signals';
import { type DateForm, dateForm } from '../../../lib/settings/index.ts';
import type { Locale } from '../words/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date ("2025-03-01") in that form; what is no ISO date stays as it is. */
export function writeDay(day: string, form: DateForm, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined || form === 'iso') return day;
  if (form === 'slashes') return `${year}/${month}/${date}`;
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? month} ${year}`;
}

const current = signal<DateForm>('iso');

/** Follows how the reader wants days written; returns what stops following. */
export const followDateForm = (): (() => void) =>
  dateForm.follow((form) => {
    current.value = form;
  });

/** An ISO date as the reader wants it written; what shows it is drawn again when that changes. */
export const sayDay = (day: string, locale: Locale): string => writeDay(day, current.value, locale);
