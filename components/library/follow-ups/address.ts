import { writePlace } from '../address.ts';
import { oneOf, readChosen, readDay, writeChosen } from '../finding/asked.ts';
import {
  type Chosen,
  LEDGER_DIMENSIONS,
  LEDGER_SORTS,
  type LedgerDimension,
  type LedgerSort,
} from '../finding/queries.ts';

export const LEDGER_FORMS = ['table', 'calendar', 'summary'] as const;
export type LedgerForm = (typeof LEDGER_FORMS)[number];

/** What the 台账 shows: `#/follow-ups?area=310106&due=overdue&as=calendar&month=2026-03`. */
export interface LedgerView {
  readonly text: string;
  readonly chosen: Chosen<LedgerDimension>;
  /** ISO days of the time limit, both included; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly sort: LedgerSort;
  readonly descending: boolean;
  readonly form: LedgerForm;
  /** 2026-03; empty: this month. */
  readonly month: string;
}

export const readLedgerView = (asked: URLSearchParams): LedgerView => ({
  text: asked.get('q') ?? '',
  chosen: readChosen(LEDGER_DIMENSIONS, asked),
  from: readDay(asked.get('from')),
  to: readDay(asked.get('to')),
  sort: oneOf(LEDGER_SORTS, asked.get('sort')),
  descending: asked.get('down') === 'yes',
  form: oneOf(LEDGER_FORMS, asked.get('as')),
  month: /^\d{4}-(0[1-9]|1[0-2])$/.test(asked.get('month') ?? '') ? (asked.get('month') ?? '') : '',
});

/** Written as `readLedgerView` reads it; what is at its default is left out. */
export const writeLedgerView = ({ text, chosen, from, to, sort, descending, form, month }: LedgerView): string =>
  writePlace('follow-ups', [], {
    q: text,
    ...writeChosen(chosen),
    from,
    to,
    sort: sort === LEDGER_SORTS[0] ? null : sort,
    down: descending ? 'yes' : null,
    as: form === LEDGER_FORMS[0] ? null : form,
    month,
  });

/** All follow-ups, the most pressing first. */
export const WHOLE_LEDGER = readLedgerView(new URLSearchParams());

export const isLedgerNarrowed = ({ text, chosen, from, to }: LedgerView): boolean =>
  text.trim() !== '' || from !== '' || to !== '' || LEDGER_DIMENSIONS.some((name) => chosen[name].length > 0);
