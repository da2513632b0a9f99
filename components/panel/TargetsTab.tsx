import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kept } from '../../lib/model/kept.ts';
import { Button } from '../shared/Button.tsx';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { useLocale, useWords } from '../shared/words/index.ts';
import { Dismissed } from './Dismissed.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { countCategories, countStates, type Filters, isNarrowed, NO_FILTERS, narrowed, toggled } from './filters.ts';
import { noteCounts, type Row, rowsOf } from './rows.ts';
import { SearchField } from './SearchField.tsx';
import { Summary } from './Summary.tsx';
import type { PageState, PanelActions } from './state.ts';
import { TargetList } from './TargetList.tsx';

interface TargetsTabProps {
  page: Extract<PageState, { kind: 'open' }>;
  kept: readonly Kept[];
  hidden: readonly MarkKind[];
  actions: Pick<PanelActions, 'reveal' | 'noteOn' | 'hideMarks' | 'undoCorrection'>;
  onAdd(): void;
}

interface ActualsSwitchProps {
  count: number;
  on: boolean;
  onChange(on: boolean): void;
}

function ActualsSwitch({ count, on, onChange }: ActualsSwitchProps): JSX.Element {
  const { panel } = useWords();
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {panel.showActuals(count)}
    </label>
  );
}

interface FindProps {
  rows: readonly Row[];
  filters: Filters;
  hidden: readonly MarkKind[];
  onChange(filters: Filters): void;
  onHide(hidden: readonly MarkKind[]): void;
}

/** The search, and behind a button the other filters and the marks of the page. */
function Find({ rows, filters, hidden, onChange, onHide }: FindProps): JSX.Element {
  const { panel, listing } = useWords();
  const [open, setOpen] = useState(false);
  const categories = useMemo(() => countCategories(rows), [rows]);
  const count = filters.states.size + filters.categories.size;
  return (
    <>
      <div class="find-line">
        <SearchField
          label={panel.search}
          value={filters.query}
          found={null}
          onChange={(query) => onChange({ ...filters, query })}
        />
        <Button expanded={open} onPress={() => setOpen(!open)}>
          {count === 0 ? listing.filters : listing.filtersOn(count)}
        </Button>
      </div>
      {open ? (
        <FilterPanel filters={filters} categories={categories} hidden={hidden} onChange={onChange} onHide={onHide} />
      ) : null}
    </>
  );
}

/** The report's targets: summed up, filtered, listed by section, and outcomes among them where asked for. */
export function TargetsTab({ page, kept, hidden, actions, onAdd }: TargetsTabProps): JSX.Element {
  const { adding } = useWords();
  const locale = useLocale();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [withActuals, setWithActuals] = useState(false);
  const { reading, compared, inView, current } = page;
  const { mentions, report } = reading.extraction;
  const actuals = useMemo(() => mentions.filter(({ role }) => role === 'actual').length, [mentions]);
  const all = useMemo(() => rowsOf(mentions, compared, withActuals, locale), [mentions, compared, withActuals, locale]);
  const counts = useMemo(() => countStates(all), [all]);
  const rows = useMemo(() => narrowed(all, filters), [all, filters]);
  const notes = useMemo(() => noteCounts(mentions, kept, reading.anchors), [mentions, kept, reading.anchors]);
  const corrected = useMemo(
    () => new Set(reading.corrected.mentions.map(({ index }) => index)),
    [reading.corrected.mentions],
  );
  const [onReveal, onNote] = useMemo(
    () => [
      ({ mention }: Row) => actions.reveal({ start: mention.start, end: mention.end }),
      (row: Row) => actions.noteOn(row.index),
    ],
    [actions],
  );
  const searching = isNarrowed(filters);
  return (
    <>
      {all.length + actuals > 0 ? (
        <div class="find">
          {compared ? (
            <Summary
              counts={counts}
              chosen={filters.states}
              onToggle={(state) => setFilters({ ...filters, states: toggled(filters.states, state) })}
            />
          ) : null}
          <Find
            rows={all}
            filters={filters}
            hidden={hidden}
            onChange={setFilters}
            onHide={(kinds) => void actions.hideMarks(kinds)}
          />
          {searching ? (
            <FilterChips filters={filters} shown={rows.length} all={all.length} onChange={setFilters} />
          ) : null}
          <div class="find-foot">
            {actuals > 0 ? <ActualsSwitch count={actuals} on={withActuals} onChange={setWithActuals} /> : null}
            {compared ? (
              <Button tone="quiet" icon="plus" onPress={onAdd}>
                {adding.open}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      <Dismissed dismissed={reading.corrected.dismissed} onUndo={(id) => void actions.undoCorrection(id)} />
      <TargetList
        rows={rows}
        notes={notes}
        reportPeriod={report.period}
        corrected={corrected}
        inView={inView}
        current={current}
        searching={searching}
        onReveal={onReveal}
        onNote={onNote}
      />
    </>
  );
}
