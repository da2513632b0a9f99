import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { readQuery } from '../../../lib/search/index.ts';
import { SearchField } from '../../panel/SearchField.tsx';
import { Button } from '../../shared/Button.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { readPlace } from '../address.ts';
import { ActiveFilters } from '../finding/ActiveFilters.tsx';
import { chosenFilters } from '../finding/chosen-filters.ts';
import { Facet } from '../finding/Facet.tsx';
import { FinderTold } from '../finding/FinderTold.tsx';
import { isStep } from '../finding/is-step.ts';
import { NothingFound } from '../finding/NothingFound.tsx';
import { SavedSearches } from '../finding/SavedSearches.tsx';
import { SortChoice } from '../finding/SortChoice.tsx';
import { useSayValue } from '../finding/useSayValue.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { useTitle } from '../library.ts';
import { goTo, usePlace } from '../usePlace.ts';
import {
  REPORT_DIMENSIONS,
  REPORT_SORTS,
  type ReportSort,
  type ReportsView,
  readReportsView,
  writeReportsView,
} from './address.ts';
import { ReportTable } from './ReportTable.tsx';
import { siftReports } from './sift.ts';
import { useReports } from './useReports.ts';
import { useReportsWords } from './words/index.ts';

const CLEARED: Partial<ReportsView> = { text: '', chosen: { area: [], period: [], type: [] }, changed: false };

function show(change: Partial<ReportsView>): void {
  const before = readReportsView(readPlace(location.hash).asked);
  goTo(writeReportsView({ ...before, ...change }), isStep(before, change));
}

/** All reports that were opened: narrowed, ordered, and opened again. */
export function ReportsPage(): JSX.Element {
  const words = useReportsWords();
  const finding = useFindingWords();
  const { asked } = usePlace();
  const view = useMemo(() => readReportsView(asked), [asked]);
  const say = useSayValue();
  const { reports, counted } = useReports(isoDay(new Date()));
  const [filtersOpen, setFiltersOpen] = useState(false);
  const sifted = useMemo(() => (reports === null ? null : siftReports(reports, view)), [reports, view]);
  const terms = useMemo(() => readQuery(view.text), [view.text]);
  const filters = chosenFilters(REPORT_DIMENSIONS, view.chosen, say, show);
  const narrowed = filters.length > 0 || view.text.trim() !== '' || view.changed;
  useTitle(words.title);
  return (
    <div class="finding reports-page">
      <h1 class="visually-hidden">{words.title}</h1>
      <aside class="filters" aria-label={finding.filters} data-open={filtersOpen || undefined}>
        {REPORT_DIMENSIONS.map((name) => (
          <Facet
            key={name}
            dimension={name}
            counts={(counted && sifted?.facets[name]) || []}
            chosen={view.chosen[name]}
            say={say}
            open
            onChange={(values) => show({ chosen: { ...view.chosen, [name]: values } })}
          />
        ))}
        <label class="switch">
          <input type="checkbox" checked={view.changed} onChange={() => show({ changed: !view.changed })} />
          {words.changedOnly}
        </label>
      </aside>
      <div class="results">
        <div class="find">
          <div class="bar">
            <SearchField label={words.search} value={view.text} found={null} onChange={(text) => show({ text })} />
            <span class="aside" role="status">
              {sifted && counted ? words.found(sifted.found.length) : null}
            </span>
            <span class="gap" />
            <span class="filters-switch">
              <Button icon="filter" expanded={filtersOpen} onPress={() => setFiltersOpen(!filtersOpen)}>
                {filtersOpen ? finding.hideFilters : finding.showFilters(filters.length)}
              </Button>
            </span>
            <SavedSearches page="reports" searching={narrowed} />
            <SortChoice<ReportSort>
              label={words.sort}
              sorts={REPORT_SORTS.map((id) => ({ id, name: words.sorts[id] }))}
              chosen={view.sort}
              onChoose={(sort) => show({ sort })}
            />
          </div>
          <ActiveFilters filters={filters} onClear={() => show(CLEARED)} />
          <FinderTold />
        </div>
        {sifted === null ? null : sifted.found.length === 0 ? (
          <NothingFound icon="page" words={words} narrowed={(reports?.length ?? 0) > 0} onClear={() => show(CLEARED)} />
        ) : (
          <ReportTable reports={sifted.found} terms={terms} counted={counted} />
        )}
      </div>
    </div>
  );
}
