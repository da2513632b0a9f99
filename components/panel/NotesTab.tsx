import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../lib/model/kept.ts';
import type { NoteColour } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { NoteCard } from '../card/NoteCard.tsx';
import { Button } from '../shared/Button.tsx';
import { sayExported, useLocale, useSentence, useWords } from '../shared/own-words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { grouped } from './list/groups.ts';
import { type DrawItem, ItemList } from './list/ItemList.tsx';
import { type Sort, SortSelect } from './list/SortSelect.tsx';
import { arranged, type NoteItem, noteHeading, noteItems, notesAmong } from './noteItems.ts';
import { Elsewhere } from './parts/Elsewhere.tsx';
import { byPage } from './parts/pages.ts';
import { SearchField } from './SearchField.tsx';
import type { KeptState, Open, PanelActions } from './state.ts';
import { UnplacedNote } from './unplaced/UnplacedNote.tsx';

interface NotesTabProps {
  page: Open;
  kept: KeptState;
  actions: Pick<PanelActions, 'reveal' | 'editNote' | 'retryKept' | 'exportRaw' | 'placing' | 'history' | 'openPart'>;
  onDelete(kept: Kept): void;
  onTell(message: string): void;
}

const SORTS: readonly Sort[] = ['place', 'due', 'date'];
/** Cards that are drawn at a time. */
const CARDS = 8;
const keyOf = ({ kept }: NoteItem): string => kept.note.id;

type KeptShelf = Extract<KeptState, { kind: 'kept' }>;
type NoteListProps = Omit<NotesTabProps, 'kept'> & { shelf: KeptShelf };

/** Attaches a note or leaves it as it is, and says what was done. */
function usePlacing({ placing: actions }: NotesTabProps['actions'], onTell: NotesTabProps['onTell']) {
  const { placing } = useWords();
  const sentence = useSentence();
  const tell = (done: string, result: Result<unknown>): void => onTell(result.ok ? done : sentence(result.error));
  return {
    attach: async (kept: Kept, span: Span) => tell(placing.attached, await actions.attach(kept, span)),
    keep: async (kept: Kept) => tell(placing.keptAsIs, await actions.keepAsItIs(kept)),
  };
}

/** Draws a note where it belongs: on its words, or among those whose words are gone. */
function useDraw({ page, actions, onDelete, onTell }: NoteListProps): DrawItem<NoteItem> {
  const { selected, reading } = page;
  const sentence = useSentence();
  const { attach, keep } = usePlacing(actions, onTell);
  const recolour = async (kept: Kept, colour: NoteColour | null): Promise<void> => {
    const result = await actions.history?.colour(kept, colour);
    if (result && !result.ok) onTell(sentence(result.error));
  };
  const latest = useRef({ attach, keep, onDelete, recolour });
  latest.current = { attach, keep, onDelete, recolour };
  return useMemo(() => {
    const onEdit = ({ note }: Kept) => actions.editNote(note.id);
    const remove = (kept: Kept) => latest.current.onDelete(kept);
    return ({ kept, place, standing }: NoteItem) => (
      <li key={kept.note.id} class="note-item">
        {standing === 'placed' ? (
          <NoteCard
            kept={kept}
            verdict={reading.anchors[kept.note.id] ?? null}
            onEdit={onEdit}
            onDelete={remove}
            onColour={actions.history && ((one, colour) => void latest.current.recolour(one, colour))}
            onPassage={actions.history?.passage}
            onReveal={place ? () => actions.reveal({ start: place.start, end: place.end }) : undefined}
          />
        ) : (
          <UnplacedNote
            kept={kept}
            verdict={reading.anchors[kept.note.id] ?? null}
            selected={selected}
            settled={standing === 'kept-as-is'}
            onPassage={actions.history?.passage}
            onReveal={actions.reveal}
            onAttach={(one, span) => void latest.current.attach(one, span)}
            onKeep={(one) => void latest.current.keep(one)}
            onEdit={onEdit}
            onDelete={remove}
          />
        )}
      </li>
    );
  }, [reading.anchors, selected, actions]);
}

function NoteList(props: NoteListProps): JSX.Element {
  const { shelf, page } = props;
  const words = useWords();
  const { panel, states } = words;
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>('place');
  const { anchors, extraction } = page.reading;
  const report = shelf.report ?? null;
  const notes = useMemo(() => notesAmong(shelf.items, anchors), [shelf.items, anchors]);
  const { here, elsewhere } = useMemo(
    () => byPage(notes, report, page.reading.address),
    [notes, report, page.reading.address],
  );
  const all = useMemo(() => noteItems(here, anchors, extraction.text.sha256), [here, anchors, extraction.text.sha256]);
  const items = useMemo(() => arranged(all, query, sort), [all, query, sort]);
  const groups = useMemo(
    () => grouped(items, noteHeading(sort, words, locale), keyOf, CARDS),
    [items, sort, words, locale],
  );
  const draw = useDraw(props);
  if (notes.length === 0) return <EmptyState icon="note" title={states.noNotes} hint={states.noNotesHint} />;
  return (
    <>
      <div class="find">
        <SearchField
          label={panel.searchNotes}
          value={query}
          found={query.trim() === '' ? null : panel.found(items.length, notes.length)}
          onChange={setQuery}
        />
        <div class="find-foot">
          <SortSelect sorts={SORTS} sort={sort} onSort={setSort} />
        </div>
      </div>
      <div class="scroller">
        {items.length === 0 && elsewhere.length === 0 ? (
          <EmptyState icon="search" title={states.noMatch} hint={states.noMatchHint} />
        ) : null}
        <ItemList groups={groups} height={120} draw={draw} keyOf={keyOf} />
        {report === null ? null : (
          <Elsewhere
            notes={elsewhere}
            report={report}
            onOpen={(address) => props.actions.openPart?.(address)}
            onDelete={props.onDelete}
          />
        )}
      </div>
    </>
  );
}

/** What the reader keeps on this report, or why it cannot be shown. */
export function NotesTab({ page, kept, actions, onDelete, onTell }: NotesTabProps): JSX.Element {
  const sentence = useSentence();
  const words = useWords();
  const { states, listing } = words;
  const exportRaw = async (): Promise<void> => {
    const result = await actions.exportRaw();
    onTell(result.ok ? sayExported(words, result.value.fileName, result.value.asOf) : sentence(result.error));
  };
  if (kept.kind === 'loading') return <div class="scroller" aria-busy="true" />;
  if (kept.kind === 'failed') {
    return (
      <div role="alert">
        <EmptyState icon="warning" title={states.storage} hint={sentence(kept.failure)}>
          <Button onPress={actions.retryKept}>{states.retry}</Button>
          <p>{listing.rawHint}</p>
          <Button icon="download" onPress={() => void exportRaw()}>
            {listing.exportRaw}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {kept.setAside.length > 0 ? <p class="set-aside">{states.setAside(kept.setAside.length)}</p> : null}
      <NoteList shelf={kept} page={page} actions={actions} onDelete={onDelete} onTell={onTell} />
    </>
  );
}
