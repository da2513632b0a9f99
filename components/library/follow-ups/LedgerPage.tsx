import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { SearchField } from '../../panel/SearchField.tsx';
import { Button } from '../../shared/Button.tsx';
import { memo } from '../../shared/memo.ts';
import { isoDay } from '../../shared/wording/index.ts';
import { readPlace } from '../address.ts';
import { Choice } from '../Choice.tsx';
import { ActiveFilters } from '../finding/ActiveFilters.tsx';
import { chosenFilters, dayFilter } from '../finding/chosen-filters.ts';
import { DayRange } from '../finding/DayRange.tsx';
import { Facet } from '../finding/Facet.tsx';
import { FinderTold } from '../finding/FinderTold.tsx';
import { isStep } from '../finding/is-step.ts';
import { NothingFound } from '../finding/NothingFound.tsx';
import { LEDGER_DIMENSIONS, type LedgerFacets, type LedgerQuery } from '../finding/queries.ts';
import { SavedSearches } from '../finding/SavedSearches.tsx';
import { useAnswer } from '../finding/useFinder.ts';
import { type RowScroller, useRowWindow } from '../finding/useRowWindow.ts';
import { useSame } from '../finding/useSame.ts';
import { type SayValue, useSayValue } from '../finding/useSayValue.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { useTitle } from '../library.ts';
import { goTo, usePlace } from '../usePlace.ts';
import {
  isLedgerNarrowed,
  LEDGER_FORMS,
  type LedgerView,
  readLedgerView,
  WHOLE_LEDGER,
  writeLedgerView,
} from './address.ts';
import { Calendar } from './Calendar.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type Column, useColumns } from './columns.ts';
import { HEAD_HEIGHT, LINE_HEIGHT } from './LedgerTable.tsx';
import { Summary } from './Summary.tsx';
import { TableForm } from './TableForm.tsx';
import { UrgencyTabs } from './UrgencyTabs.tsx';
import { type LedgerRows, useLedgerRows } from './useLedgerRows.ts';
import { useLedgerWords } from './words/index.ts';

type Show = (change: Partial<LedgerView>) => void;

const show: Show = (change) => {
  const before = readLedgerView(readPlace(location.hash).asked);
  goTo(writeLedgerView({ ...before, ...change }), isStep(before, change));
};

interface FiltersProps extends Pick<LedgerView, 'chosen' | 'from' | 'to'> {
  /** Null before they are counted. */
  facets: LedgerFacets | null;
  say: SayValue;
}

/** Time limits have their own row of buttons above the list. */
const AT_SIDE = LEDGER_DIMENSIONS.filter((name) => name !== 'due');
const OPEN: readonly string[] = ['area', 'unit', 'progress'];

function FiltersView({ chosen, from, to, facets, say }: FiltersProps): JSX.Element {
  const words = useLedgerWords();
  return (
    <>
      {AT_SIDE.map((name) => (
        <Facet
          key={name}
          dimension={name}
          counts={facets?.[name] ?? []}
          chosen={chosen[name]}
          say={say}
          open={OPEN.includes(name)}
          onChange={(values) => show({ chosen: { ...chosen, [name]: values } })}
        />
      ))}
      <DayRange label={words.dueRange} from={from} to={to} onChange={show} />
    </>
  );
}

const Filters = memo(FiltersView);

/** What the 台账 is narrowed by, each with the way to take it back. */
function useActive(view: LedgerView, say: SayValue) {
  const finding = useFindingWords();
  return [...chosenFilters(AT_SIDE, view.chosen, say, show), ...dayFilter(view, finding, show)];
}

interface FormsProps {
  rows: LedgerRows;
  total: number;
  list: RowScroller;
  columns: readonly Column[];
  view: LedgerView;
  query: LedgerQuery;
  say: SayValue;
}

/** What is found, in the form that the reader chose. */
function LedgerForms({ view, query, say, ...table }: FormsProps): JSX.Element {
  const { today } = query;
  if (view.form === 'table') {
    return <TableForm {...table} sort={view.sort} descending={view.descending} today={today} onShow={show} />;
  }
  return (
    <div class="page-scroll">
      {view.form === 'calendar' ? (
        <Calendar query={query} month={view.month || today.slice(0, MONTH)} onMonth={(month) => show({ month })} />
      ) : (
        <Summary query={query} say={say} />
      )}
    </div>
  );
}

const MONTH = 7;

const narrowingOf = ({ chosen, from, to }: LedgerView) => ({ chosen, from, to });

/** All follow-ups as departments keep them: a table, a month, a summary. */
export function LedgerPage(): JSX.Element {
  const words = useLedgerWords();
  const finding = useFindingWords();
  const { asked } = usePlace();
  const view = useMemo(() => readLedgerView(asked), [asked]);
  const say = useSayValue();
  const { columns, toggle } = useColumns();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const today = isoDay(new Date());
  const query = useMemo<LedgerQuery>(() => {
    const { text, chosen, from, to, sort, descending } = view;
    return { text, chosen, from, to, sort, descending, today };
  }, [view, today]);
  const window = useRowWindow(LINE_HEIGHT, HEAD_HEIGHT);
  const narrowed = isLedgerNarrowed(view);
  const { found, rows, waiting } = useLedgerRows(
    query,
    !narrowed && view.sort === 'urgency' && !view.descending,
    window,
  );
  const facets = useAnswer('ledgerFacets', query);
  const narrowing = useSame(narrowingOf(view));
  const count = found?.total ?? rows.size;
  const filters = useActive(view, say);
  useTitle(words.title);
  const clear = (): void => show({ ...WHOLE_LEDGER, form: view.form, sort: view.sort, descending: view.descending });
  return (
    <div class="finding ledger-page" data-filters={filtersOpen || undefined}>
      <aside class="filters" aria-label={finding.filters}>
        {filtersOpen ? <Filters {...narrowing} facets={facets} say={say} /> : null}
      </aside>
      <div class="results" data-answered={found?.text}>
        <div class="find">
          <div class="bar">
            <h1>{words.title}</h1>
            <SearchField label={words.search} value={view.text} found={null} onChange={(text) => show({ text })} />
            <span class="aside" role="status">
              {found === null ? null : words.found(found.total)}
            </span>
            <span class="gap" />
            <Button icon="filter" expanded={filtersOpen} onPress={() => setFiltersOpen(!filtersOpen)}>
              {filtersOpen ? finding.hideFilters : finding.showFilters(filters.length)}
            </Button>
            <SavedSearches page="follow-ups" searching={narrowed} />
            {view.form === 'table' ? <ColumnChoice shown={columns} onToggle={toggle} /> : null}
            <Choice
              label={words.form}
              choices={LEDGER_FORMS.map((id) => ({ id, label: words.forms[id] }))}
              chosen={view.form}
              onChoose={(form) => show({ form })}
            />
          </div>
          <UrgencyTabs
            counts={facets?.due ?? null}
            chosen={view.chosen.due}
            onChoose={(due) => show({ chosen: { ...view.chosen, due } })}
          />
          <ActiveFilters filters={filters} onClear={clear} />
          <FinderTold waiting={waiting} />
        </div>
        {found?.total === 0 ? <NothingFound icon="flag" words={words} narrowed={narrowed} onClear={clear} /> : null}
        {count === 0 ? null : <LedgerForms {...{ rows, columns, view, query, say }} list={window.list} total={count} />}
      </div>
    </div>
  );
}
