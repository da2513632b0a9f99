import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedSearch } from '../../../lib/model/keeping.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { dropSearch, savedSearches, saveSearch, takeUpSearch, watch } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { Popover } from '../Popover.tsx';
import { useFindingWords } from './words/index.ts';

function useSearches(): readonly SavedSearch[] {
  const { database } = useLibrary();
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  useEffect(
    () =>
      watch(
        () => savedSearches(database),
        (read) => setSearches(read.ok ? read.value.items : []),
      ),
    [database],
  );
  return searches;
}

/** Keeps and lets go of searches, and says what was done. */
function useKeeping() {
  const { database, telling } = useLibrary();
  const { searches: words } = useFindingWords();
  const locale = useLocale();
  const save = async (name: string) => {
    const saved = await saveSearch(database, name, location.hash.replace(/^#/, ''));
    telling.tell(saved.ok ? words.saved(name) : sentenceOf(saved.error, locale));
  };
  const takeUp = async (id: string) => {
    const taken = await takeUpSearch(database, id);
    telling.tell(taken.ok ? words.takenUp : sentenceOf(taken.error, locale));
  };
  const drop = async ({ id, name }: SavedSearch) => {
    const dropped = await dropSearch(database, id);
    if (dropped.ok) telling.tell(words.dropped(name), () => void takeUp(id));
    else telling.tell(sentenceOf(dropped.error, locale));
  };
  return { save, drop };
}

function NameIt({ onSave, onCancel }: { onSave(name: string): void; onCancel(): void }): JSX.Element {
  const { searches: words } = useFindingWords();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = () => name.trim() !== '' && onSave(name.trim());
  return (
    <div class="name-it">
      <Field label={words.name}>
        {(id) => (
          <input
            ref={field}
            id={id}
            class="input"
            type="text"
            placeholder={words.nameHint}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) keep();
            }}
          />
        )}
      </Field>
      <div class="bar">
        <Button tone="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button tone="primary" disabled={name.trim() === ''} onPress={keep}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

interface SavedSearchesProps {
  /** The page whose searches are listed, as in the address. */
  page: string;
  /** Whether there is anything to save. */
  searching: boolean;
}

/** Views kept under a name: opened, added, deleted. */
export function SavedSearches({ page, searching }: SavedSearchesProps): JSX.Element {
  const { searches: words } = useFindingWords();
  const all = useSearches().filter(({ view }) => view.replace(/^\//, '').split(/[/?]/)[0] === page);
  const { save, drop } = useKeeping();
  const [naming, setNaming] = useState(false);
  return (
    <Popover label={words.label} icon="bookmark">
      {(close) => (
        <>
          {all.length === 0 ? <p class="aside">{words.none}</p> : null}
          <ul class="searches">
            {all.map((search) => (
              <li key={search.id}>
                <a href={`#${search.view}`} onClick={close}>
                  {search.name}
                </a>
                <Button icon="trash" tone="quiet" label={words.drop(search.name)} onPress={() => void drop(search)} />
              </li>
            ))}
          </ul>
          {naming ? (
            <NameIt
              onCancel={() => setNaming(false)}
              onSave={(name) => {
                setNaming(false);
                void save(name);
              }}
            />
          ) : (
            <Button icon="plus" disabled={!searching} onPress={() => setNaming(true)}>
              {words.save}
            </Button>
          )}
        </>
      )}
    </Popover>
  );
}
