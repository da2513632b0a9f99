import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { SearchField } from '../../panel/SearchField.tsx';
import { Button } from '../../shared/Button.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { Choice } from '../Choice.tsx';
import { ActiveFilters } from '../finding/ActiveFilters.tsx';
import { chosenFilters, dayFilter } from '../finding/chosen-filters.ts';
import { DayRange } from '../finding/DayRange.tsx';
import { Facet } from '../finding/Facet.tsx';
import { FinderTold } from '../finding/FinderTold.tsx';
import { NothingFound } from '../finding/NothingFound.tsx';
import { LEDGER_DIMENSIONS, type LedgerFound, type LedgerQuery } from '../finding/queries.ts';
import { SavedSearches } from '../finding/SavedSearches.tsx';
import { type RowWindow, useRowWindow } from '../finding/useRowWindow.ts';
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

interface FiltersProps {
  view: LedgerView;
  facets: LedgerFound['facets'] | null;
  say: SayValue;
  show: Show;
}

/** Time limits have their own row of buttons above the list. */
const AT_SIDE = LEDGER_DIMENSIONS.filter((name) => name !== 'due');
const OPEN: readonly string[] = ['area', 'unit', 'progress'];

function Filters({ view, facets, say, show }: FiltersProps): JSX.Element {
  const words = useLedgerWords();
  return (
    <>
      {AT_SIDE.map((name) => (
        <Facet
          key={name}
          dimension={name}
          counts={facets?.[name] ?? []}
          chosen={view.chosen[name]}
          say={say}
          open={OPEN.includes(name)}
          onChange={(values) => show({ chosen: { ...view.chosen, [name]: values } })}
        />
      ))}
      <DayRange label={words.dueRange} from={view.from} to={view.to} onChange={show} />
    </>
  );
}

/** What the 台账 is narrowed by, each with the way to take it back. */
function useActive(view: LedgerView, say: SayValue, show: Show) {
  const finding = useFindingWords();
  return [...chosenFilters(AT_SIDE, view.chosen, say, show), ...dayFilter(view, finding, show)];
}

interface FormsProps {
  found: LedgerFound | null;
  rows: LedgerRows;
  total: number;
  window: RowWindow;
  columns: readonly Column[];
  view: LedgerView;
  query: LedgerQuery;
  say: SayValue;
  show: Show;
}

/** What is found, in the form that the reader chose. */
function LedgerForms({ view, query, say, show, ...table }: FormsProps): JSX.Element {
  const { today } = query;
  if (view.form === 'table') return <TableForm {...table} view={view} today={today} onShow={show} />;
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

/** All follow-ups as departments keep them: a table, a month, a summary. */
export function LedgerPage(): JSX.Element {
  const words = useLedgerWords();
  const finding = useFindingWords();
  const { asked } = usePlace();
  const view = useMemo(() => readLedgerView(asked), [asked]);
  const show = useCallback<Show>((change) => goTo(writeLedgerView({ ...view, ...change })), [view]);
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
  const count = found?.total ?? rows.size;
  const filters = useActive(view, say, show);
  useTitle(words.title);
  const clear = (): void => show({ ...WHOLE_LEDGER, form: view.form, sort: view.sort, descending: view.descending });
  return (
    <div class="finding ledger-page" data-filters={filtersOpen || undefined}>
      <aside class="filters" aria-label={finding.filters}>
        <Filters view={view} facets={found?.facets ?? null} say={say} show={show} />
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
            counts={found?.facets.due ?? null}
            chosen={view.chosen.due}
            onChoose={(due) => show({ chosen: { ...view.chosen, due } })}
          />
          <ActiveFilters filters={filters} onClear={clear} />
          <FinderTold waiting={waiting} />
        </div>
        {found?.total === 0 ? <NothingFound icon="flag" words={words} narrowed={narrowed} onClear={clear} /> : null}
        {count === 0 ? null : (
          <LedgerForms {...{ found, rows, window, columns, view, query, say }} total={count} show={show} />
        )}
      </div>
    </div>
  );
}
