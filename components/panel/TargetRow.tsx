import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { memo } from '../shared/memo.ts';
import { useLocale, useWords } from '../shared/own-words/index.ts';
import { StateSign } from '../shared/StateSign.tsx';
import { sayPeriod } from '../shared/wording/index.ts';
import type { Row } from './rows.ts';

interface TargetRowProps {
  row: Row;
  /** Its place in the list as shown. */
  position: number;
  notes: number;
  /** The report's own period, which need not be said again. */
  reportPeriod: string | null;
  /** Whether the reader set it right. */
  corrected: boolean;
  current: boolean;
  inView: boolean;
  /** Whether Tab stops here. */
  stop: boolean;
  onReveal(row: Row): void;
  onNote(row: Row): void;
  onFocus(position: number): void;
}

/** What sets this target apart from its neighbours, in a few words. */
function useRemarks({ mention, brief }: Row, reportPeriod: string | null, corrected: boolean): string {
  const { card, strengths, natures, listing } = useWords();
  const locale = useLocale();
  const { role, period, strength, nature, basis } = mention;
  return [
    brief,
    corrected ? listing.corrected : '',
    role === 'actual' ? card.actual : '',
    period !== null && period !== reportPeriod ? sayPeriod(period, locale) : '',
    strength === 'strive' ? strengths.strive : '',
    nature === null ? '' : natures[nature],
    ...basis,
  ]
    .filter(Boolean)
    .join(' · ');
}

function NoteButton({
  row,
  notes,
  stop,
  onNote,
}: Pick<TargetRowProps, 'row' | 'notes' | 'stop' | 'onNote'>): JSX.Element {
  const { panel } = useWords();
  const label = notes > 0 ? `${panel.noteCount(notes)} · ${panel.writeOn(row.name)}` : panel.writeOn(row.name);
  return (
    <button
      type="button"
      class={notes > 0 ? 'row-note has-notes' : 'row-note'}
      tabIndex={stop ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => onNote(row)}
    >
      <Icon name="note" />
      {notes > 0 ? <span>{notes}</span> : null}
    </button>
  );
}

function TargetRowView(props: TargetRowProps): JSX.Element {
  const { row, position, notes, reportPeriod, corrected, current, inView, stop } = props;
  const { onReveal, onNote, onFocus } = props;
  const remarks = useRemarks(row, reportPeriod, corrected);
  return (
    <li
      class={row.mention.role === 'actual' ? 'row actual' : 'row'}
      data-row={row.index}
      data-position={position}
      data-in-view={inView || undefined}
      data-current={current || undefined}
      onFocusIn={() => onFocus(position)}
    >
      <button
        type="button"
        class="row-main"
        tabIndex={stop ? 0 : -1}
        aria-current={current || inView ? 'location' : undefined}
        onClick={() => onReveal(row)}
      >
        <span class="row-state">
          {row.mention.role === 'target' ? <StateSign state={row.state} spoken={row.state !== null} /> : null}
        </span>
        <span class="row-name" title={row.name}>
          {row.name}
        </span>
        <span class="row-value">
          <span aria-hidden="true">{row.figure}</span>
          <span class="visually-hidden">{row.said}</span>
        </span>
        {remarks ? <span class="row-remarks">{remarks}</span> : null}
      </button>
      <NoteButton row={row} notes={notes} stop={stop} onNote={onNote} />
    </li>
  );
}

/** One target: a click shows its words on the page, the button at its end begins a note. */
export const TargetRow = memo(TargetRowView);
