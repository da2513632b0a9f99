import type { JSX } from 'preact';
import type { Kept } from '../../../lib/model/kept.ts';
import { isTurned } from '../../../lib/model/part-address.ts';
import type { ReportRecord } from '../../../lib/model/records.ts';
import { NoteCard } from '../../card/NoteCard.tsx';
import { useWords } from '../words/index.ts';
import { pageOf } from './pages.ts';

interface ElsewhereProps {
  notes: readonly Kept[];
  report: ReportRecord;
  onOpen(address: string): void;
  onDelete(kept: Kept): void;
}

/** Notes on other pages of the report: seen from here, and written on there. */
export function Elsewhere({ notes, report, onOpen, onDelete }: ElsewhereProps): JSX.Element | null {
  const { parts } = useWords();
  if (notes.length === 0) return null;
  const turned = report.parts.some(({ address }) => isTurned(address));
  return (
    <section class="group">
      <h2 class="group-head">
        <span>{parts.elsewhere}</span>
        <span class="count">{notes.length}</span>
      </h2>
      <ul>
        {notes.map((kept) => {
          const page = pageOf(kept, report);
          const label = report.parts.find(({ address }) => address === page)?.label ?? '';
          return (
            <li key={kept.note.id} class="note-item">
              {turned ? (
                <span class="part-button part-turned">{parts.turn(label)}</span>
              ) : (
                <button type="button" class="part-button" onClick={() => onOpen(page)} title={parts.go(label)}>
                  {parts.part(label)}
                </button>
              )}
              <NoteCard
                kept={kept}
                verdict={null}
                onEdit={turned ? undefined : () => onOpen(page)}
                onDelete={onDelete}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
