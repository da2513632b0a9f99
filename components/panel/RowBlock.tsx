import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { memo } from '../shared/memo.ts';
import type { Row } from './rows.ts';
import { TargetRow } from './TargetRow.tsx';
import { useNear } from './useNear.ts';

/** What every row of a list is given alike. */
export interface RowSetting {
  /** Notes on a mention, by its index. */
  notes: ReadonlyMap<number, number>;
  reportPeriod: string | null;
  /** Indices of the mentions that the reader set right. */
  corrected: ReadonlySet<number>;
  onReveal(row: Row): void;
  onNote(row: Row): void;
  onFocus(position: number): void;
}

interface RowBlockProps {
  rows: readonly Row[];
  /** Position of its first row in the list as shown. */
  from: number;
  /** These three only where they lie in this block, so that other blocks are not drawn anew. */
  inView: number | null;
  current: number | null;
  stop: number | null;
  /** Draw the rows only when they come near, where the list is very long. */
  lazy: boolean;
  setting: RowSetting;
}

const ROW_HEIGHT = 34;

function RowBlockView({ rows, from, inView, current, stop, lazy, setting }: RowBlockProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const needed = !lazy || from === 0 || inView !== null || current !== null || stop !== null;
  const { near, height } = useNear(list, lazy);
  if (!needed && !near) {
    return <ul ref={list} style={{ blockSize: `${height ?? rows.length * ROW_HEIGHT}px` }} />;
  }
  const { notes, reportPeriod, corrected, onReveal, onNote, onFocus } = setting;
  return (
    <ul ref={list}>
      {rows.map((row, index) => (
        <TargetRow
          key={row.index}
          row={row}
          position={from + index}
          notes={notes.get(row.index) ?? 0}
          reportPeriod={reportPeriod}
          corrected={corrected.has(row.index)}
          current={row.index === current}
          inView={row.index === inView}
          stop={from + index === stop}
          onReveal={onReveal}
          onNote={onNote}
          onFocus={onFocus}
        />
      ))}
    </ul>
  );
}

/** Some rows of a section that follow each other. */
export const RowBlock = memo(RowBlockView);
