import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../../lib/model/kept.ts';
import { type Result, sentenceOf } from '../../../lib/model/result.ts';
import { allTrash, deleteForGood, restoreNote, TRASH_MS, watch } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary, useTitle } from '../library.ts';
import { useTrashWords } from './words/index.ts';

type Shelf = Awaited<ReturnType<typeof allTrash>>;

function useTrash(): Shelf | null {
  const { database } = useLibrary();
  const [trash, setTrash] = useState<Shelf | null>(null);
  useEffect(() => watch(() => allTrash(database), setTrash), [database]);
  return trash;
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
    forGood: async (ids: readonly string[]) => say(await deleteForGood(database, ids), words.gone),
  };
}

const DAY_MS = 86_400_000;

interface ItemProps {
  kept: Kept;
  onRestore(): void;
  onDelete(): void;
}

function Item({ kept, onRestore, onDelete }: ItemProps): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const { note, followUp } = kept;
  const trashed = note.trashed ?? 0;
  const left = Math.ceil((trashed + TRASH_MS - Date.now()) / DAY_MS);
  return (
    <li class="trashed">
      <div>
        <blockquote lang="zh-CN">{note.selector.quote.exact}</blockquote>
        {note.body.trim() === '' ? null : <p class="trashed-body">{note.body}</p>}
        <p class="aside">
          {words.deleted(sayDay(isoDay(new Date(trashed)), locale))} · {words.left(left)}
          {followUp === null ? null : <Chip>{words.withFollowUp}</Chip>}
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
  count: number;
  onYes(): void;
  onNo(): void;
}

/** Asked before what has no way back. */
function Ask({ count, onYes, onNo }: AskProps): JSX.Element {
  const words = useTrashWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="ask" aria-label={words.ask(count)} onClose={onNo}>
      <p>{words.ask(count)}</p>
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

/** What was deleted: brought back, or deleted for good. */
export function TrashPage(): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const trash = useTrash();
  const { restore, forGood } = useDeeds();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  useTitle(words.title);
  const items = trash?.ok ? trash.value.items : [];
  const rest = items.length - shown;
  return (
    <div class="page-scroll trash">
      <header>
        <h1>{words.title}</h1>
        <p class="aside">{words.lead}</p>
        {items.length > 1 ? (
          <Button tone="danger" icon="trash" onPress={() => setAsked(items.map(({ note }) => note.id))}>
            {words.all(items.length)}
          </Button>
        ) : null}
      </header>
      {trash !== null && !trash.ok ? <p role="alert">{sentenceOf(trash.error, locale)}</p> : null}
      {trash?.ok && trash.value.setAside.length > 0 ? (
        <p class="aside">{words.setAside(trash.value.setAside.length)}</p>
      ) : null}
      {trash?.ok && items.length === 0 ? <EmptyState icon="trash" title={words.none} hint={words.noneHint} /> : null}
      <ul>
        {items.slice(0, shown).map((kept) => (
          <Item
            key={kept.note.id}
            kept={kept}
            onRestore={() => void restore(kept)}
            onDelete={() => setAsked([kept.note.id])}
          />
        ))}
      </ul>
      {rest > 0 ? <Button onPress={() => setShown(shown + PAGE)}>{words.more(Math.min(PAGE, rest))}</Button> : null}
      {asked === null ? null : (
        <Ask
          count={asked.length}
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
