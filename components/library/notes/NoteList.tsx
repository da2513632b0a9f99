import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Term } from '../../../lib/search/index.ts';
import { memo } from '../../shared/memo.ts';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { type RowScroller, useScroller } from '../finding/useRowWindow.ts';
import { NoteRow } from './NoteRow.tsx';
import type { NoteRows } from './useNoteRows.ts';
import { useNotesWords } from './words/index.ts';

/** Height of a row, as in the styles. */
export const ROW_HEIGHT = 112;

interface NoteListProps {
  rows: NoteRows;
  total: number;
  list: RowScroller;
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

function NoteListView({ rows, total, list, terms, at, today, onChoose, onEnter }: NoteListProps): JSX.Element {
  const words = useNotesWords();
  const id = useUniqueId('note-row');
  const { scroller, onScroll, reveal } = list;
  useScroller(list, total);
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
        {[...rows].map(([place, listed]) => (
          <NoteRow
            // By its place, so that another answer changes what it says and makes none anew.
            key={place}
            listed={listed}
            terms={terms}
            id={`${id}-${place}`}
            at={place}
            total={total}
            chosen={place === at}
            top={place * ROW_HEIGHT}
            today={today}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** The notes found, one under the other; only those in view are there. Arrow keys walk them. */
export const NoteList = memo(NoteListView);
