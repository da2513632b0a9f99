import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readQuery } from '../../../lib/search/index.ts';
import { keptOfNotes, type PlacedNote, watch } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { SearchField } from '../../panel/SearchField.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { readPlace, writePlace } from '../address.ts';
import { ActiveFilters } from '../finding/ActiveFilters.tsx';
import { FinderTold } from '../finding/FinderTold.tsx';
import { isStep } from '../finding/is-step.ts';
import { NothingFound } from '../finding/NothingFound.tsx';
import { NOTE_SORTS, type NoteQuery, type NoteSort } from '../finding/queries.ts';
import { SavedSearches } from '../finding/SavedSearches.tsx';
import { SortChoice } from '../finding/SortChoice.tsx';
import { useAnswer } from '../finding/useFinder.ts';
import { useLatest } from '../finding/useLatest.ts';
import { useRowWindow } from '../finding/useRowWindow.ts';
import { useSame } from '../finding/useSame.ts';
import { useSayValue } from '../finding/useSayValue.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { useLibrary, useTitle } from '../library.ts';
import { goTo, usePlace } from '../usePlace.ts';
import { useLibraryWords } from '../words/index.ts';
import { ALL_NOTES, isNarrowed, type NotesView, readNotesView, writeNotesView } from './address.ts';
import { activeFilters, Filters } from './Filters.tsx';
import { NoteDetail } from './NoteDetail.tsx';
import { NoteList, ROW_HEIGHT } from './NoteList.tsx';
import { useNoteDeeds } from './useNoteDeeds.ts';
import { type NoteRows, useNoteRows } from './useNoteRows.ts';
import { useNotesWords } from './words/index.ts';

/** The note that is open, as it is now; undefined while it is read, null where it is gone. */
function useOpenNote(id: string | null): PlacedNote | null | undefined {
  const { database } = useLibrary();
  const [open, setOpen] = useState<{ id: string; note: PlacedNote | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    return watch(
      () => keptOfNotes(database, [id]),
      (read) => setOpen({ id, note: (read.ok && read.value[0]) || null }),
    );
  }, [database, id]);
  return open?.id === id ? open?.note : undefined;
}

/** Where the open note stands in the list; kept while it is scrolled out of view. */
function usePlaceOf(note: string | null, rows: NoteRows): number | null {
  const last = useRef<{ note: string; at: number } | null>(null);
  const found = [...rows].find(([, row]) => row.note.id === note);
  if (note !== null && found) last.current = { note, at: found[0] };
  return last.current?.note === note ? (last.current?.at ?? null) : null;
}

interface OpenedProps {
  view: NotesView;
  terms: ReturnType<typeof readQuery>;
  /** Whether there is none to choose: what to do then is said in the list's place. */
  noneThere: boolean;
}

function Opened({ view, terms, noneThere }: OpenedProps): JSX.Element | null {
  const words = useNotesWords();
  const deeds = useNoteDeeds();
  const open = useOpenNote(view.note);
  if (view.note === null)
    return noneThere ? null : <EmptyState icon="note" title={words.choose} hint={words.chooseHint} />;
  if (open === undefined) return null;
  return (
    <>
      <a class="back" href={writeNotesView({ ...view, note: null })}>
        <Icon name="chevron" />
        {words.back}
      </a>
      {open === null ? (
        <EmptyState icon="trash" title={words.gone} hint={words.goneHint}>
          <a class="button" href={writePlace('trash')}>
            {words.toTrash}
          </a>
        </EmptyState>
      ) : (
        <NoteDetail key={open.note.id} kept={open} terms={terms} deeds={deeds} />
      )}
    </>
  );
}

/** Changes what is shown. Opening a note is a step; on from one to the next is none. */
function show(change: Partial<NotesView>): void {
  const before = readNotesView(readPlace(location.hash).asked);
  const isWalking = before.note !== null && Boolean(change.note);
  goTo(writeNotesView({ ...before, ...change }), isStep(before, change) && !isWalking);
}

/** All notes of all reports: searched, narrowed, walked, read and edited. */
export function NotesPage(): JSX.Element {
  const words = useNotesWords();
  const finding = useFindingWords();
  const { pages } = useLibraryWords();
  const { asked } = usePlace();
  const view = useMemo(() => readNotesView(asked), [asked]);
  const finder = useLibrary().finder();
  const say = useSayValue();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const detail = useRef<HTMLElement>(null);
  const today = isoDay(new Date());
  const narrowed = isNarrowed(view);
  const query = queryOf(view, today);
  const window = useRowWindow(ROW_HEIGHT);
  const plain = !narrowed && view.sort === 'new';
  const { found, rows, waiting } = useNoteRows(query, plain, window);
  const facets = useAnswer('noteFacets', query);
  const count = found?.total ?? rows.size;
  // Hits are marked in the notes that were found, not in those that still stand there.
  const answered = found?.text ?? '';
  const terms = useMemo(() => readQuery(answered), [answered]);
  const at = usePlaceOf(view.note, rows);
  const filters = activeFilters(view, facets, say, finding, show);
  useTitle(view.text.trim() || pages.notes);
  const choose = useLatest((place: number) => {
    const there = rows.get(place);
    const asked = there ? Promise.resolve([there]) : finder.ask('listedNotes', place, place + 1);
    void asked.then(([listed]) => listed && show({ note: listed.note.id }));
  });
  const walk = (): void => {
    if (count === 0) return;
    window.list.scroller.current?.focus();
    if (at === null) choose(0);
  };
  const enter = useLatest(() => detail.current?.focus());
  const clear = () => show({ ...ALL_NOTES, sort: view.sort, note: null });
  return (
    <div class="finding notes-page" data-open={view.note !== null || undefined}>
      <h1 class="visually-hidden">{words.list}</h1>
      <aside class="filters" aria-label={finding.filters} data-open={filtersOpen || undefined}>
        <Filters {...useSame(narrowingOf(view))} facets={facets} say={say} onChange={show} />
      </aside>
      <section class="results" aria-label={words.list} data-answered={found?.text}>
        <div class="find">
          <SearchField
            label={words.search}
            value={view.text}
            found={null}
            onChange={(text) => show({ text })}
            onDown={walk}
          />
          <div class="bar">
            <span class="aside" role="status">
              {found === null ? null : narrowed ? words.found(found.total) : words.all(found.total)}
            </span>
            <span class="gap" />
            <span class="filters-switch">
              <Button icon="filter" expanded={filtersOpen} onPress={() => setFiltersOpen(!filtersOpen)}>
                {filtersOpen ? finding.hideFilters : finding.showFilters(filters.length)}
              </Button>
            </span>
            <SavedSearches page="notes" searching={narrowed} />
            <SortChoice<NoteSort>
              label={words.sort}
              sorts={NOTE_SORTS.map((id) => ({ id, name: words.sorts[id] }))}
              chosen={view.sort}
              onChoose={(sort) => show({ sort })}
            />
          </div>
          <ActiveFilters filters={filters} onClear={clear} />
          <FinderTold waiting={waiting} />
        </div>
        {found?.total === 0 ? <NothingFound icon="note" words={words} narrowed={narrowed} onClear={clear} /> : null}
        <NoteList
          rows={rows}
          total={count}
          list={window.list}
          terms={terms}
          at={at}
          today={today}
          onChoose={choose}
          onEnter={enter}
        />
      </section>
      <section class="opened" ref={detail} tabIndex={-1} aria-label={words.detail}>
        <Opened view={view} terms={terms} noneThere={found?.total === 0} />
      </section>
    </div>
  );
}

const narrowingOf = ({ chosen, tags, from, to }: NotesView) => ({ chosen, tags, from, to });

/** Which note is open plays no part in what is found. */
const queryOf = ({ text, chosen, tags, from, to, sort }: NotesView, today: string): NoteQuery => ({
  text,
  chosen,
  tags,
  from,
  to,
  sort,
  today,
});
