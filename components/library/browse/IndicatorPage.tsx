import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { Choice } from '../Choice.tsx';
import { START } from '../data/address.ts';
import { ViewLink } from '../data/EntryLink.tsx';
import type { Entry, Holdings, Row } from '../data/holdings.ts';
import { sayNamed } from '../data/say.ts';
import { measuresIn, usualAreas } from '../data/series.ts';
import { useViewing } from '../data/viewing.ts';
import { useLibraryWords } from '../words/index.ts';
import { Facts } from './Facts.tsx';
import { ObservationTable } from './ObservationTable.tsx';
import { Values } from './Values.tsx';

const SCOPES = ['all', 'chosen'] as const;

interface RowsProps {
  entry: Entry;
  areas: readonly string[];
  onRemove(row: Row): void;
}

function AllRows({ entry, areas, onRemove }: RowsProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const { view, show } = useViewing();
  const shown = useMemo(
    () => (view.scope === 'all' ? entry.rows : entry.rows.filter(({ value }) => areas.includes(value.area))),
    [entry, areas, view.scope],
  );
  return (
    <section class="all-rows">
      <div class="bar">
        <h2>
          {words.rows.title} <span class="count">{shown.length}</span>
        </h2>
        <Choice
          label={words.rows.scope}
          choices={SCOPES.map((id) => ({ id, label: words.rows.scopes[id] }))}
          chosen={view.scope}
          onChoose={(scope) => show({ scope })}
        />
      </div>
      {shown.length === 0 ? (
        <p class="aside">{words.rows.noneChosen}</p>
      ) : (
        <ObservationTable
          rows={shown}
          label={`${sayNamed(entry.indicator, locale)}：${words.rows.title}`}
          onRemove={onRemove}
        />
      )}
    </section>
  );
}

interface IndicatorPageProps {
  holdings: Holdings;
  entry: Entry;
  onRemove(row: Row): void;
}

/** All that is known of one indicator: what it means, its values over years and areas, and where each was read. */
export function IndicatorPage({ holdings, entry, onRemove }: IndicatorPageProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const { view } = useViewing();
  const measures = measuresIn(entry.rows);
  const measure = view.measure !== null && measures.includes(view.measure) ? view.measure : (measures[0] ?? null);
  const areas = useMemo(() => view.areas ?? usualAreas(entry.rows, measure), [view.areas, entry, measure]);
  const category = holdings.categories.find(({ id }) => id === entry.indicator.category);
  const name = sayNamed(entry.indicator, locale);
  const other = sayNamed(entry.indicator, locale === 'zh' ? 'en' : 'zh');
  return (
    <article class="indicator">
      <header>
        <p class="category">{category ? sayNamed(category, locale) : null}</p>
        <h1>
          {name}
          {other === name ? null : (
            <span class="other-name" lang={locale === 'zh' ? 'en' : 'zh-CN'}>
              {other}
            </span>
          )}
        </h1>
        <Facts holdings={holdings} entry={entry} />
      </header>
      {measure === null ? null : <Values entry={entry} measure={measure} areas={areas} />}
      {entry.rows.length === 0 ? (
        <EmptyState icon="page" title={words.rows.none} hint={words.rows.noneHint}>
          <ViewLink class="button" to={{ ...START, page: 'own' }}>
            {words.list.toOwn}
          </ViewLink>
        </EmptyState>
      ) : (
        <AllRows entry={entry} areas={areas} onRemove={onRemove} />
      )}
    </article>
  );
}
