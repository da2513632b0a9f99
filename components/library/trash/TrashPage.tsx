import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedSearch } from '../../../lib/model/keeping.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { ok, type Result, sentenceOf } from '../../../lib/model/result.ts';
import {
  allTrash,
  deleteForGood,
  deleteSearches,
  droppedSearches,
  type PledgemarkDatabase,
  restoreNote,
  TRASH_MS,
  takeUpSearch,
  watch,
} from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary, useTitle } from '../library.ts';
import { useTrashWords } from './words/index.ts';

/** All that was deleted and can still be brought back. */
interface Trash {
  readonly notes: readonly Kept[];
  readonly searches: readonly SavedSearch[];
  readonly unreadable: number;
}

async function readTrash(database: PledgemarkDatabase): Promise<Result<Trash>> {
  // Begun together: what is begun after a wait is not watched for changes.
  const [notes, searches] = await Promise.all([allTrash(database), droppedSearches(database)]);
  if (!notes.ok) return notes;
  if (!searches.ok) return searches;
  const unreadable = notes.value.setAside.length + searches.value.setAside.length;
  return ok({ notes: notes.value.items, searches: searches.value.items, unreadable });
}

function useTrash(): Result<Trash> | null {
  const { database } = useLibrary();
  const [trash, setTrash] = useState<Result<Trash> | null>(null);
  useEffect(() => watch(() => readTrash(database), setTrash), [database]);
  return trash;
}

/** What is asked to be deleted for good: ids of notes, and of searches. */
interface Asked {
  readonly notes: readonly string[];
  readonly searches: readonly string[];
}

/** Restores, and deletes for good; each says what it did. */
function useDeeds() {
  const { database, telling, onKept } = useLibrary();
  const words = useTrashWords();
  const locale = useLocale();
  const say = <T,>(result: Result<T>, message: (value: T) => string): void =>
    telling.tell(result.ok ? message(result.value) : sentenceOf(result.error, locale));
  return {
    restore: async ({ note }: Kept) => {
      say(await restoreNote(database, note.id), () => words.restored);
      onKept([note.reportId]);
    },
    restoreSearch: async ({ id }: SavedSearch) => say(await takeUpSearch(database, id), () => words.restored),
    forGood: async ({ notes, searches }: Asked) => {
      const gone = notes.length === 0 ? ok(0) : await deleteForGood(database, notes);
      const also = gone.ok && searches.length > 0 ? await deleteSearches(database, searches) : ok(0);
      say(also.ok ? gone : also, (count) => words.gone(count + (also.ok ? also.value : 0)));
    },
  };
}

const DAY_MS = 86_400_000;

interface ItemProps {
  /** When it was deleted, in milliseconds since the Unix epoch. */
  trashed: number;
  withFollowUp: boolean;
  onRestore(): void;
  onDelete(): void;
  children: ComponentChildren;
}

/** What was deleted, for how long it is kept, and what can be done with it. */
function Item({ trashed, withFollowUp, onRestore, onDelete, children }: ItemProps): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const left = Math.ceil((trashed + TRASH_MS - Date.now()) / DAY_MS);
  return (
    <li class="trashed">
      <div>
        {children}
        <p class="aside">
          {words.deleted(sayDay(isoDay(new Date(trashed)), locale))} · {words.left(left)}
          {withFollowUp ? <Chip>{words.withFollowUp}</Chip> : null}
        </p>
      </div>
      <div class="trashed-deeds">
        <Button onPress={onRestore}>{words.restore}</Button>
        <Button tone="danger" onPress={onDelete}>
          {words.forGood}
        </Button>
      </div>
    </li>
  );
}

interface AskProps {
  asked: Asked;
  onYes(): void;
  onNo(): void;
}

/** Asked before what has no way back. */
function Ask({ asked, onYes, onNo }: AskProps): JSX.Element {
  const words = useTrashWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const question = words.ask(asked.notes.length, asked.searches.length);
  return (
    <dialog ref={dialog} class="ask" aria-label={question} onClose={onNo}>
      <p>{question}</p>
      <div class="bar">
        <Button onPress={onNo}>{words.no}</Button>
        <Button tone="danger" onPress={onYes}>
          {words.yes}
        </Button>
      </div>
    </dialog>
  );
}

const PAGE = 100;
const NOTHING: Trash = { notes: [], searches: [], unreadable: 0 };

/** What was deleted: brought back, or deleted for good. */
export function TrashPage(): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const trash = useTrash();
  const { restore, restoreSearch, forGood } = useDeeds();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(PAGE);
  useTitle(words.title);
  const { notes, searches, unreadable } = trash?.ok ? trash.value : NOTHING;
  const count = notes.length + searches.length;
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
              setAsked({ notes: notes.map(({ note }) => note.id), searches: searches.map(({ id }) => id) })
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
            onDelete={() => setAsked({ notes: [], searches: [search.id] })}
          >
            <p class="trashed-search">{words.search(search.name)}</p>
          </Item>
        ))}
        {notes.slice(0, shown).map((kept) => (
          <Item
            key={kept.note.id}
            trashed={kept.note.trashed ?? 0}
            withFollowUp={kept.followUp !== null}
            onRestore={() => void restore(kept)}
            onDelete={() => setAsked({ notes: [kept.note.id], searches: [] })}
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
