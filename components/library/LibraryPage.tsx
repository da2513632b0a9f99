import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { DatasetParts } from '../../lib/indicators/index.ts';
import { type Result, sentenceOf } from '../../lib/model/result.ts';
import type { OwnObservation, PledgemarkDatabase } from '../../lib/storage/index.ts';
import { EmptyState } from '../panel/EmptyState.tsx';
import { useTold } from '../panel/useTold.ts';
import { SettingsPage } from '../settings/index.ts';
import { Button } from '../shared/Button.tsx';
import { Toast } from '../shared/Toast.tsx';
import { useLocale } from '../shared/words/index.ts';
import { START, type View } from './address.ts';
import { Browse } from './browse/Browse.tsx';
import type { Row } from './data/holdings.ts';
import { sayNamed } from './data/say.ts';
import { ViewLink } from './EntryLink.tsx';
import { OwnData } from './own/OwnData.tsx';
import { type Held, useHoldings } from './useHoldings.ts';
import { useRemoving } from './useRemoving.ts';
import { useView } from './useView.ts';
import { ViewingContext } from './viewing.ts';
import { useLibraryWords } from './words/index.ts';

const NONE: readonly OwnObservation[] = [];
const PAGES: readonly View['page'][] = ['data', 'own', 'settings'];

function TopBar({ view, ownCount }: { view: View; ownCount: number | null }): JSX.Element {
  const words = useLibraryWords();
  return (
    <header class="top">
      <p class="product">
        {words.product}
        <span class="aside">{words.title}</span>
      </p>
      <nav class="pages" aria-label={words.nav}>
        {PAGES.map((page) => (
          <ViewLink key={page} to={{ ...START, page }} current={page === view.page}>
            {words.pages[page]}
            {page === 'own' && ownCount !== null && ownCount > 0 ? (
              <span class="count">{words.count(ownCount)}</span>
            ) : null}
          </ViewLink>
        ))}
      </nav>
    </header>
  );
}

/** What is wrong with the reader's own data, while all else goes on. */
function OwnTrouble({ own }: Pick<Held, 'own'>): JSX.Element | null {
  const words = useLibraryWords();
  const locale = useLocale();
  if (own?.failure) {
    return (
      <p class="trouble" role="alert">
        {words.ownUnread} {sentenceOf(own.failure, locale)}
      </p>
    );
  }
  return own && own.setAside > 0 ? <p class="trouble">{words.setAside(own.setAside)}</p> : null;
}

function NotYet({ failed }: { failed: boolean }): JSX.Element {
  const words = useLibraryWords();
  if (!failed) return <EmptyState icon="clock" title={words.loading} />;
  return (
    <EmptyState icon="warning" title={words.damaged}>
      <Button onPress={() => location.reload()}>{words.reload}</Button>
    </EmptyState>
  );
}

/** The tab's title says what is shown, so that a bookmark has its name. */
function useTitle(view: View, { holdings }: Held): void {
  const words = useLibraryWords();
  const locale = useLocale();
  const entry = view.entry === null ? undefined : holdings?.byId.get(view.entry);
  const name = entry && view.page === 'data' ? sayNamed(entry.indicator, locale) : words.pages[view.page];
  useEffect(() => {
    document.title = `${name} · ${words.product}`;
  }, [name, words]);
}

interface LibraryPageProps {
  load(): Promise<Result<DatasetParts>>;
  database: PledgemarkDatabase;
  /** The reader's own data is another one now: what was compared with it is to be compared anew. */
  onChanged(): void;
}

/** All that the reader has gathered: for now the dataset, and the reader's own observations in it. */
export function LibraryPage({ load, database, onChanged }: LibraryPageProps): JSX.Element {
  const viewing = useView();
  const { view } = viewing;
  const held = useHoldings(load, database);
  const telling = useTold();
  const removing = useRemoving(database, held.own?.items ?? NONE, telling, onChanged);
  useTitle(view, held);
  const { holdings, own } = held;
  const { removeRows } = removing;
  const onRemove = useCallback((row: Row) => void removeRows([row.key]), [removeRows]);
  return (
    <ViewingContext.Provider value={viewing}>
      <div class="surface library">
        <TopBar view={view} ownCount={own?.items.length ?? null} />
        <OwnTrouble own={own} />
        <main>
          {view.page === 'settings' ? <SettingsPage means={{ database }} section={view.entry} /> : null}
          {holdings === null && view.page !== 'settings' ? <NotYet failed={held.failure !== null} /> : null}
          {holdings && view.page === 'data' ? <Browse holdings={holdings} onRemove={onRemove} /> : null}
          {holdings && view.page === 'own' ? (
            <OwnData
              holdings={holdings}
              database={database}
              removing={removing}
              telling={telling}
              onChanged={onChanged}
            />
          ) : null}
        </main>
        {telling.told ? (
          <div class="told">
            <Toast
              key={telling.told.id}
              message={telling.told.message}
              onUndo={
                telling.told.undo &&
                (() => {
                  telling.told?.undo?.();
                  telling.hush();
                })
              }
              onGone={telling.hush}
            />
          </div>
        ) : null}
      </div>
    </ViewingContext.Provider>
  );
}
