import type { JSX } from 'preact';
import { Icon } from '../../shared/Icon.tsx';
import { memo } from '../../shared/memo.ts';
import { tabledTarget } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { nameOf } from '../finding/ledger-lines.ts';
import type { LedgerLine } from '../finding/queries.ts';
import { spanOf } from '../finding/useFoundRows.ts';
import { type RowScroller, useScroller } from '../finding/useRowWindow.ts';
import type { LedgerView } from './address.ts';
import { Cell, wholeText } from './Cell.tsx';
import { CellField, UNITS_LIST } from './CellField.tsx';
import { type Column, isEditable, sortOf } from './columns.ts';
import { changeOf, fieldText } from './fields.ts';
import { type Grid, useGrid } from './useGrid.ts';
import type { ChangeFollowUps } from './useLedgerDeeds.ts';
import type { LedgerRows } from './useLedgerRows.ts';
import { useLedgerWords } from './words/index.ts';

/** Heights of a line and of the head, as in the styles. */
export const LINE_HEIGHT = 40;
export const HEAD_HEIGHT = 36;

interface LedgerTableProps {
  rows: LedgerRows;
  total: number;
  list: RowScroller;
  columns: readonly Column[];
  sort: LedgerView['sort'];
  descending: boolean;
  selected: ReadonlySet<string>;
  units: readonly string[];
  onSort(change: Pick<LedgerView, 'sort' | 'descending'>): void;
  onSelect(line: LedgerLine): void;
  onSelectAll(): void;
  change: ChangeFollowUps;
}

const NOTHING = { value: '', unit: '' };

const FIGURES: readonly Column[] = ['no', 'target', 'reported'];

interface HeadProps extends Pick<LedgerTableProps, 'sort' | 'descending' | 'onSort'> {
  column: Column;
}

function Head({ column, sort: by, descending, onSort }: HeadProps): JSX.Element {
  const words = useLedgerWords();
  const sort = sortOf(column);
  const name = words.columns[column];
  const own = sort !== null && by === sort;
  const next = (): Pick<LedgerView, 'sort' | 'descending'> => {
    if (!own) return { sort: sort ?? 'urgency', descending: false };
    return descending ? { sort: 'urgency', descending: false } : { sort: by, descending: true };
  };
  return (
    <th
      scope="col"
      class={`col-${column}${FIGURES.includes(column) ? ' figure' : ''}`}
      aria-sort={own ? (descending ? 'descending' : 'ascending') : undefined}
    >
      {sort === null ? (
        name
      ) : (
        <button type="button" class="sort-head" title={words.sortBy(name)} onClick={() => onSort(next())}>
          {name}
          <span class={`sort-sign${own ? (descending ? ' down' : ' up') : ''}`} aria-hidden="true" />
        </button>
      )}
    </th>
  );
}

interface LineProps extends Pick<Grid, 'go' | 'edit' | 'leave'> {
  line: LedgerLine;
  at: number;
  columns: readonly Column[];
  /** Place of the column of the current cell; null where that is in another line. */
  currentColumn: number | null;
  /** Whether the current cell is edited. */
  editing: boolean;
  selected: boolean;
  onSelect(line: LedgerLine): void;
  change: ChangeFollowUps;
}

function LineView(props: LineProps): JSX.Element {
  const { line, at, columns, currentColumn, selected, onSelect, change, go, edit, leave } = props;
  const words = useLedgerWords();
  const locale = useLocale();
  const name = nameOf(line);
  const tabled = line.facts ? tabledTarget(line.facts, locale) : NOTHING;
  const keep = async (column: Column, typed: string, by: 'Enter' | 'Tab' | ''): Promise<void> => {
    leave(by === 'Enter' ? 'down' : by === 'Tab' ? 'right' : 'stay');
    if (!isEditable(column) || typed === fieldText(line, column)) return;
    const changed = changeOf(line, column, typed);
    if (changed !== null) await change([line.followUp.id], changed);
  };
  return (
    <tr aria-rowindex={at + 2} aria-selected={selected} class={line.urgency}>
      <td class="col-select">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.selectRow(name)}
          checked={selected}
          onChange={() => onSelect(line)}
        />
      </td>
      {columns.map((column, index) => {
        const current = currentColumn === index;
        const editable = isEditable(column);
        const editing = current && props.editing && editable;
        return (
          // The grid hears the keys for its cells.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <td
            key={column}
            class={`col-${column}${FIGURES.includes(column) ? ' figure' : ''}${editable ? ' editable' : ''}`}
            tabIndex={current ? 0 : -1}
            data-at={current ? 'current' : undefined}
            title={wholeText(line, column, tabled)}
            onClick={(event) => {
              if (editing || (event.target as Element).closest('a, input, select')) return;
              if (editable) edit({ row: at, column: index });
              else go({ row: at, column: index });
            }}
          >
            {editing ? (
              <CellField
                key={line.followUp.id}
                column={column}
                label={words.editCell(words.columns[column], name)}
                text={fieldText(line, column)}
                unit={tabled.unit}
                onDone={(typed, by) => void keep(column, typed, by)}
                onCancel={() => leave('stay')}
              />
            ) : (
              <Cell line={line} column={column} at={at} tabled={tabled} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Scrolling shows the same lines again and again. */
const Line = memo(LineView);

/** The 台账: a line for each follow-up, edited in place. Only lines in view are there. */
export function LedgerTable(props: LedgerTableProps): JSX.Element {
  const { rows, total, list, columns, sort, descending, selected, units, onSort, onSelect, onSelectAll, change } =
    props;
  const words = useLedgerWords();
  const { scroller, onScroll, reveal } = list;
  const { from, to } = spanOf(rows);
  useScroller(list, total);
  const selectAt = (row: number): void => {
    const line = rows.get(row);
    if (line) onSelect(line);
  };
  const grid = useGrid({
    rows: total,
    columns: columns.length,
    // Asked for when a key is pressed: to measure while rendering makes the browser lay all out twice.
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / LINE_HEIGHT) - 2),
    canEdit: ({ column }) => isEditable(columns[column] ?? 'no'),
    onSelect: selectAt,
    reveal,
  });
  const allSelected = total > 0 && selected.size >= total;
  return (
    <div
      class="ledger-scroller"
      ref={scroller}
      onScroll={(event) => {
        onScroll();
        event.currentTarget.toggleAttribute('data-sideways', event.currentTarget.scrollLeft > 0);
      }}
    >
      <datalist id={UNITS_LIST}>
        {units.slice(0, 200).map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <div style={{ paddingBlock: `${from * LINE_HEIGHT}px ${(total - to) * LINE_HEIGHT}px` }}>
        <table
          class="data ledger"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keys is a grid
          role="grid"
          aria-label={words.title}
          aria-rowcount={total + 1}
          aria-multiselectable="true"
          onKeyDown={grid.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" class="col-select">
                <input
                  type="checkbox"
                  aria-label={words.selectAll}
                  checked={allSelected}
                  onChange={onSelectAll}
                  onKeyDown={(event) => event.stopPropagation()}
                />
              </th>
              {columns.map((column) => (
                <Head key={column} column={column} sort={sort} descending={descending} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].map(([at, line]) => (
              <Line
                // By its place, so that another answer changes what its cells say and makes none anew.
                key={at}
                line={line}
                at={at}
                columns={columns}
                currentColumn={grid.at.row === at ? grid.at.column : null}
                editing={grid.at.row === at && grid.editing}
                go={grid.go}
                edit={grid.edit}
                leave={grid.leave}
                selected={selected.has(line.followUp.id)}
                onSelect={onSelect}
                change={change}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="visually-hidden">
        <Icon name="edit" />
        {words.gridHint}
      </p>
    </div>
  );
}
