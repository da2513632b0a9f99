import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { lastDayOf } from '../../lib/follow-up/index.ts';
import type { Kept } from '../../lib/model/kept.ts';
import { Button } from '../shared/Button.tsx';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { sayDay } from '../shared/wording/index.ts';
import { Dismissed } from './Dismissed.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { countCategories, countStates, type Filters, isNarrowed, NO_FILTERS, narrowed, toggled } from './filters.ts';
import { grouped, type Heading } from './list/groups.ts';
import { type Sort, SortSelect } from './list/SortSelect.tsx';
import { notesAmong } from './noteItems.ts';
import { byDue, noteCounts, type Row, rowsOf, sectionHeading } from './rows.ts';
import { SearchField } from './SearchField.tsx';
import { Summary } from './Summary.tsx';
import type { PageState, PanelActions } from './state.ts';
import { TargetList } from './TargetList.tsx';
import { type Locale, useLocale, useWords } from './words/index.ts';

interface TargetsTabProps {
  page: Extract<PageState, { kind: 'open' }>;
  kept: readonly Kept[];
  hidden: readonly MarkKind[];
  actions: Pick<PanelActions, 'reveal' | 'noteOn' | 'hideMarks' | 'undoCorrection'>;
  onAdd(): void;
}

const SORTS: readonly Sort[] = ['place', 'due'];

/** What stands above a row: its section, or the day on which it falls due. */
const headingFor =
  (sort: Sort, body: string, noDue: string, locale: Locale) =>
  ({ mention }: Row): Heading => {
    if (sort === 'place') return sectionHeading(mention.section, body);
    const day = lastDayOf(mention.period);
    return { title: day === null ? noDue : sayDay(day, locale), path: day ?? '' };
  };

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
  const { adding, panel, lists } = useWords();
  const locale = useLocale();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [withActuals, setWithActuals] = useState(false);
  const { reading, compared, inView, current } = page;
  const { mentions, report } = reading.extraction;
  const actuals = useMemo(() => mentions.filter(({ role }) => role === 'actual').length, [mentions]);
  const all = useMemo(() => rowsOf(mentions, compared, withActuals, locale), [mentions, compared, withActuals, locale]);
  const counts = useMemo(() => countStates(all), [all]);
  const [sort, setSort] = useState<Sort>('place');
  const rows = useMemo(() => {
    const found = narrowed(all, filters);
    return sort === 'due' ? byDue(found) : found;
  }, [all, filters, sort]);
  const groups = useMemo(
    () => grouped(rows, headingFor(sort, panel.body, lists.noDue, locale), ({ index }) => String(index)),
    [rows, sort, panel.body, lists.noDue, locale],
  );
  const notes = useMemo(
    () => noteCounts(mentions, notesAmong(kept, reading.anchors), reading.anchors),
    [mentions, kept, reading.anchors],
  );
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
            <SortSelect sorts={SORTS} sort={sort} onSort={setSort} />
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
        groups={groups}
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
