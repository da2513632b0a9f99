import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Term } from '../../../lib/search/index.ts';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { type RowWindow, rowsOf, useScroller } from '../finding/useRowWindow.ts';
import { NoteRow } from './NoteRow.tsx';
import type { NoteRows } from './useNoteRows.ts';
import { useNotesWords } from './words/index.ts';

/** Height of a row, as in the styles. */
export const ROW_HEIGHT = 112;

interface NoteListProps {
  rows: NoteRows;
  total: number;
  window: RowWindow;
  terms: readonly Term[];
  /** Place of the open note; null where none is, or it is not among the rows in view. */
  at: number | null;
  today: string;
  onChoose(at: number): void;
  /** Goes into the open note. */
  onEnter(): void;
}

/** The place that a key leads to, from another; null where it leads nowhere. */
function placeAfter(key: string, at: number | null, total: number, page: number): number | null {
  const from = at ?? -1;
  const steps: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}

/** The notes found, one under the other; only those in view are there. Arrow keys walk them. */
export function NoteList({ rows, total, window, terms, at, today, onChoose, onEnter }: NoteListProps): JSX.Element {
  const words = useNotesWords();
  const id = useUniqueId('note-row');
  const { scroller, onScroll, reveal } = window;
  const { from, to } = rowsOf(window, total);
  useScroller(window, total);
  useEffect(() => {
    if (at !== null) reveal(at);
  }, [at, reveal]);
  const onKeyDown = useCallback(
    (event: TargetedKeyboardEvent<HTMLDivElement>) => {
      if (event.key === 'Enter' && at !== null) return onEnter();
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
      const next = placeAfter(event.key, at, total, page);
      if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onChoose(next);
    },
    [at, total, onChoose, onEnter, scroller],
  );
  const shown = Array.from({ length: to - from }, (_, index) => from + index);
  return (
    <div
      class="note-list"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={at !== null && rows.has(at) ? `${id}-${at}` : undefined}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div class="note-rows" role="presentation" style={{ blockSize: `${total * ROW_HEIGHT}px` }}>
        {shown.map((place) => {
          const kept = rows.get(place);
          return kept ? (
            <NoteRow
              // By its place, so that another answer changes what it says and makes none anew.
              key={place}
              kept={kept}
              terms={terms}
              id={`${id}-${place}`}
              at={place}
              total={total}
              chosen={place === at}
              top={place * ROW_HEIGHT}
              today={today}
              onChoose={onChoose}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
