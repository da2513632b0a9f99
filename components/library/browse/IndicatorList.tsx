import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { SearchField } from '../../panel/SearchField.tsx';
import { memo } from '../../shared/memo.ts';
import { useLocale } from '../../shared/words/index.ts';
import { START } from '../data/address.ts';
import { EntryLink, ViewLink } from '../data/EntryLink.tsx';
import { findEntries, foundBy } from '../data/find.ts';
import type { Entry, Holdings } from '../data/holdings.ts';
import { sayNamed } from '../data/say.ts';
import { useViewing } from '../data/viewing.ts';
import { useLibraryWords } from '../words/index.ts';
import { moveAmongLinks } from './arrows.ts';

interface ItemProps {
  entry: Entry;
  asked: string;
  current: boolean;
  stop: boolean;
}

function ItemView({ entry, asked, current, stop }: ItemProps): JSX.Element {
  const { list } = useLibraryWords();
  const locale = useLocale();
  const alias = foundBy(entry, asked);
  return (
    <li>
      <EntryLink id={entry.id} class="entry" tabIndex={stop ? 0 : -1} current={current} empty={entry.rows.length === 0}>
        <span>
          {sayNamed(entry.indicator, locale)}
          {alias === null ? null : <span class="aside">{list.alias(alias)}</span>}
        </span>
        <span class="count" title={entry.rows.length === 0 ? list.noRows : list.rows(entry.rows.length)}>
          {entry.rows.length === 0 ? '' : entry.rows.length}
        </span>
      </EntryLink>
    </li>
  );
}

const Item = memo(ItemView);

interface Group {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** By category, in the catalogue's order; what a search found stays in the order of how well it fits. */
function useGroups(holdings: Holdings, found: readonly Entry[], searching: boolean): Group[] {
  const { list } = useLibraryWords();
  const locale = useLocale();
  return useMemo(() => {
    if (searching) return [{ id: 'found', title: list.found(found.length), entries: found }];
    return holdings.categories
      .map(({ id, ...names }) => ({
        id,
        title: sayNamed(names, locale),
        entries: found.filter(({ indicator }) => indicator.category === id),
      }))
      .filter(({ entries }) => entries.length > 0);
  }, [holdings, found, searching, locale, list]);
}

/** The catalogue, by category or by a word of the reader's. */
export function IndicatorList({ holdings }: { holdings: Holdings }): JSX.Element {
  const { list } = useLibraryWords();
  const { view, show } = useViewing();
  const [withData, setWithData] = useState(false);
  const found = useMemo(
    () => findEntries(holdings.entries, view.search).filter(({ rows }) => !withData || rows.length > 0),
    [holdings, view.search, withData],
  );
  const searching = view.search.trim() !== '';
  const groups = useGroups(holdings, found, searching);
  const box = useRef<HTMLElement>(null);
  const stop = found.some(({ id }) => id === view.entry) ? view.entry : groups[0]?.entries[0]?.id;
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [view.entry]);
  return (
    <section class="catalogue" aria-label={list.label}>
      <div class="find">
        <SearchField
          label={list.search}
          value={view.search}
          found={searching ? String(found.length) : null}
          onChange={(search) => show({ search })}
        />
        <label class="switch">
          <input type="checkbox" checked={withData} onChange={() => setWithData(!withData)} />
          {list.withData}
        </label>
      </div>
      <nav class="entries" ref={box} aria-label={list.label} onKeyDown={moveAmongLinks}>
        {groups.map(({ id, title, entries }) => (
          <section key={id} aria-label={title}>
            <h2 class="group">
              {title}
              {searching ? null : <span class="count">{entries.length}</span>}
            </h2>
            <ul>
              {entries.map((entry) => (
                <Item
                  key={entry.id}
                  entry={entry}
                  asked={view.search}
                  current={entry.id === view.entry}
                  stop={entry.id === stop}
                />
              ))}
            </ul>
          </section>
        ))}
        {found.length === 0 ? (
          <EmptyState icon="search" title={list.none} hint={list.noneHint}>
            <ViewLink class="button" to={{ ...START, page: 'own' }}>
              {list.toOwn}
            </ViewLink>
          </EmptyState>
        ) : null}
      </nav>
    </section>
  );
}
