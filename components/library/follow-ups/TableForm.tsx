import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import type { LedgerFound, LedgerLine } from '../finding/queries.ts';
import type { RowWindow } from '../finding/useRowWindow.ts';
import { useLibrary } from '../library.ts';
import type { LedgerView } from './address.ts';
import { BulkBar } from './BulkBar.tsx';
import type { Column } from './columns.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useChangeFollowUps } from './useLedgerDeeds.ts';
import type { LedgerRows } from './useLedgerRows.ts';

interface TableFormProps {
  found: LedgerFound | null;
  rows: LedgerRows;
  total: number;
  window: RowWindow;
  columns: readonly Column[];
  view: LedgerView;
  today: string;
  onShow(change: Partial<LedgerView>): void;
}

const without = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== id));

/** The table, with the bar for the lines that are selected. */
export function TableForm({ found, rows, total, window, columns, view, today, onShow }: TableFormProps): JSX.Element {
  const finder = useLibrary().finder();
  const change = useChangeFollowUps();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [units, setUnits] = useState<readonly string[]>([]);
  // Units are known anew when what is found is another
  useEffect(() => {
    void finder.ask('known', 'units').then(setUnits);
  }, [finder, found]);
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
        window={window}
        columns={columns}
        view={view}
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
