import type { ComponentChildren, JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { sentenceOf } from '../../../lib/model/result.ts';
import type { OwnObservation } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary, useTitle } from '../library.ts';
import { type Removing, useRemoving } from '../useRemoving.ts';
import { useLibraryWords } from '../words/index.ts';
import type { View } from './address.ts';
import type { Holdings, Row } from './holdings.ts';
import { sayNamed } from './say.ts';
import { type Held, useHeld } from './useHoldings.ts';
import { useView } from './useView.ts';
import { ViewingContext } from './viewing.ts';

const NONE: readonly OwnObservation[] = [];

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

function useViewTitle(view: View, { holdings }: Held): void {
  const words = useLibraryWords();
  const locale = useLocale();
  const entry = view.entry === null ? undefined : holdings?.byId.get(view.entry);
  useTitle(entry && view.page === 'data' ? sayNamed(entry.indicator, locale) : words.pages[view.page]);
}

interface Shown {
  readonly holdings: Holdings;
  readonly removing: Removing;
  onRemove(row: Row): void;
}

/** What the dataset's pages share: the holdings once they are read, and taking observations away. */
export function DatasetPage({ children }: { children(shown: Shown): ComponentChildren }): JSX.Element {
  const viewing = useView();
  const held = useHeld();
  const { database, telling, onChanged } = useLibrary();
  const removing = useRemoving(database, held.own?.items ?? NONE, telling, onChanged);
  const { removeRows } = removing;
  const onRemove = useCallback((row: Row) => void removeRows([row.key]), [removeRows]);
  useViewTitle(viewing.view, held);
  const { holdings, own } = held;
  return (
    <ViewingContext.Provider value={viewing}>
      <div class="dataset-page">
        <OwnTrouble own={own} />
        {holdings === null ? <NotYet failed={held.failure !== null} /> : children({ holdings, removing, onRemove })}
      </div>
    </ViewingContext.Provider>
  );
}
