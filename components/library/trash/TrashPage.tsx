import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sentenceOf } from '../../../lib/model/result.ts';
import type { TrashedObservations } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import { sayObserved, sayPeriod } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName } from '../data/areas.ts';
import { useTitle } from '../library.ts';
import { Ask } from './Ask.tsx';
import { Item } from './Item.tsx';
import { type Asked, useDeeds } from './useDeeds.ts';
import { type Trash, useTrash } from './useTrash.ts';
import { useTrashWords } from './words/index.ts';

/** Data that was deleted together: the first of it, how many, and where it is from. */
function DataNamed({ of: { first, ids } }: { of: TrashedObservations }): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const named = [areaName(first.area), sayPeriod(first.period, locale), first.name, sayObserved(first, locale)];
  return (
    <>
      <p class="trashed-name">{words.data(named.join(' '), ids.length)}</p>
      <p class="trashed-body">{first.source.title}</p>
    </>
  );
}

const PAGE = 100;
const NOTHING: Trash = { notes: [], searches: [], data: [], unreadable: 0 };

/** What was deleted: brought back, or deleted for good. */
export function TrashPage(): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const trash = useTrash();
  const { restore, restoreSearch, restoreData, forGood } = useDeeds();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(PAGE);
  useTitle(words.title);
  const { notes, searches, data, unreadable } = trash?.ok ? trash.value : NOTHING;
  const rows = data.flatMap(({ ids }) => ids);
  const count = notes.length + searches.length + rows.length;
  const rest = notes.length - shown;
  return (
    <div class="page-scroll trash">
      <header>
        <h1>{words.title}</h1>
        <p class="aside">{words.lead}</p>
        {count > 1 ? (
          <Button
            tone="danger"
            icon="trash"
            onPress={() =>
              setAsked({ notes: notes.map(({ note }) => note.id), searches: searches.map(({ id }) => id), data: rows })
            }
          >
            {words.all(count)}
          </Button>
        ) : null}
      </header>
      {trash !== null && !trash.ok ? <p role="alert">{sentenceOf(trash.error, locale)}</p> : null}
      {unreadable > 0 ? <p class="aside">{words.setAside(unreadable)}</p> : null}
      {trash?.ok && count === 0 ? <EmptyState icon="trash" title={words.none} hint={words.noneHint} /> : null}
      <ul>
        {searches.map((search) => (
          <Item
            key={search.id}
            trashed={search.trashed ?? 0}
            withFollowUp={false}
            onRestore={() => void restoreSearch(search)}
            onDelete={() => setAsked({ notes: [], searches: [search.id], data: [] })}
          >
            <p class="trashed-name">{words.search(search.name)}</p>
          </Item>
        ))}
        {data.map((act) => (
          <Item
            key={act.trashed}
            trashed={act.trashed}
            withFollowUp={false}
            onRestore={() => void restoreData(act)}
            onDelete={() => setAsked({ notes: [], searches: [], data: act.ids })}
          >
            <DataNamed of={act} />
          </Item>
        ))}
        {notes.slice(0, shown).map((kept) => (
          <Item
            key={kept.note.id}
            trashed={kept.note.trashed ?? 0}
            withFollowUp={kept.followUp !== null}
            onRestore={() => void restore(kept)}
            onDelete={() => setAsked({ notes: [kept.note.id], searches: [], data: [] })}
          >
            <blockquote lang="zh-CN">{kept.note.selector.quote.exact}</blockquote>
            {kept.note.body.trim() === '' ? null : <p class="trashed-body">{kept.note.body}</p>}
          </Item>
        ))}
      </ul>
      {rest > 0 ? <Button onPress={() => setShown(shown + PAGE)}>{words.more(Math.min(PAGE, rest))}</Button> : null}
      {asked === null ? null : (
        <Ask
          asked={asked}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null);
            void forGood(asked);
          }}
        />
      )}
    </div>
  );
}
