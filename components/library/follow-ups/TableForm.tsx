import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import { memo } from '../../shared/memo.ts';
import type { LedgerLine } from '../finding/queries.ts';
import { useAnswer } from '../finding/useFinder.ts';
import type { RowScroller } from '../finding/useRowWindow.ts';
import { useLibrary } from '../library.ts';
import type { LedgerView } from './address.ts';
import { BulkBar } from './BulkBar.tsx';
import type { Column } from './columns.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useChangeFollowUps } from './useLedgerDeeds.ts';
import type { LedgerRows } from './useLedgerRows.ts';

interface TableFormProps {
  rows: LedgerRows;
  total: number;
  list: RowScroller;
  columns: readonly Column[];
  sort: LedgerView['sort'];
  descending: boolean;
  today: string;
  onShow(change: Partial<LedgerView>): void;
}

const NONE: readonly string[] = [];

const without = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== id));

function TableFormView(props: TableFormProps): JSX.Element {
  const { rows, total, list, columns, sort, descending, today, onShow } = props;
  const finder = useLibrary().finder();
  const change = useChangeFollowUps();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const units = useAnswer('known', 'units') ?? NONE;
  const select = useCallback(
    ({ followUp: { id } }: LedgerLine): void =>
      setSelected((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))),
    [],
  );
  const selectAll = async (): Promise<void> => {
    if (selected.size >= total) return setSelected(new Set());
    const all = await finder.ask('ledgerLines', 0, total, today);
    setSelected(new Set(all.map(({ followUp }) => followUp.id)));
  };
  const apply = async (changed: FollowUpChange): Promise<void> => {
    if (await change([...selected], changed)) setSelected(new Set());
  };
  return (
    <div class="ledger-form">
      <LedgerTable
        rows={rows}
        total={total}
        list={list}
        columns={columns}
        sort={sort}
        descending={descending}
        selected={selected}
        units={units}
        onSort={onShow}
        onSelect={select}
        onSelectAll={() => void selectAll()}
        change={change}
      />
      {selected.size === 0 ? null : (
        <BulkBar
          count={selected.size}
          onApply={(changed) => void apply(changed)}
          onUnselect={() => setSelected(new Set())}
        />
      )}
    </div>
  );
}

/** The table, with the bar for the lines that are selected. It is not drawn anew while the reader types. */
export const TableForm = memo(TableFormView);
