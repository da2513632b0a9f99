import { useEffect, useMemo, useState } from 'preact/hooks';
import { z } from 'zod';
import { setting } from '../../../lib/platform/storage.ts';
import { LEDGER_FIELDS, type LedgerSort } from '../finding/queries.ts';

/** The columns of the 台账: the number of the line, and what it says. */
export const COLUMNS = ['no', ...LEDGER_FIELDS] as const;
export type Column = (typeof COLUMNS)[number];

/** These say which line it is, and always stand there. */
export const FIXED: readonly Column[] = ['no', 'indicator'];

const EDITABLE = ['due', 'lead', 'co', 'progress', 'reported', 'assessment', 'remark'] as const satisfies Column[];
export type EditableColumn = (typeof EDITABLE)[number];

export const isEditable = (column: Column): column is EditableColumn =>
  (EDITABLE as readonly Column[]).includes(column);

/** What a column is ordered by; none for the number of the line. */
export const sortOf = (column: Column): LedgerSort | null => (column === 'no' ? null : column);

const HIDDEN_AT_FIRST: readonly Column[] = ['area', 'period', 'report'];

/** Names of another version are left out, not refused. */
const HiddenSchema = z
  .array(z.string())
  .transform((names) => COLUMNS.filter((name) => names.includes(name) && !FIXED.includes(name)));

/** The columns that the reader does not want to see. */
const hiddenColumns = setting<readonly Column[]>('ledgerHiddenColumns', HiddenSchema, HIDDEN_AT_FIRST);

/** The columns shown, as the reader chose them, and the way to choose others; kept for the next time. */
export function useColumns(): { columns: readonly Column[]; toggle(column: Column): void } {
  const [hidden, setHidden] = useState<readonly Column[]>(HIDDEN_AT_FIRST);
  useEffect(() => hiddenColumns.follow(setHidden), []);
  const toggle = (column: Column): void => {
    const next = hidden.includes(column) ? hidden.filter((other) => other !== column) : [...hidden, column];
    setHidden(next);
    void hiddenColumns.write(next);
  };
  const columns = useMemo(() => COLUMNS.filter((column) => !hidden.includes(column)), [hidden]);
  return { columns, toggle };
}
