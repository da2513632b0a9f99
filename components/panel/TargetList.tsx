import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useWords } from '../shared/words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { groupsOf, type Row, type RowGroup } from './rows.ts';
import { TargetRow } from './TargetRow.tsx';
import { useFollowing } from './useFollowing.ts';
import { useRoving } from './useRoving.ts';

export interface TargetListProps {
  rows: readonly Row[];
  /** Notes on a mention, by its index. */
  notes: ReadonlyMap<number, number>;
  reportPeriod: string | null;
  inView: number | null;
  current: number | null;
  /** True while a search narrows the list. */
  searching: boolean;
  onReveal(row: Row): void;
  onNote(row: Row): void;
}

function Heading({ group }: { group: RowGroup }): JSX.Element {
  const { panel } = useWords();
  return (
    <h2 class="group-head" title={group.path || undefined}>
      <span>{group.title || panel.body}</span>
      <span class="count">{group.rows.length}</span>
    </h2>
  );
}

function Nothing({ searching }: { searching: boolean }): JSX.Element {
  const { states } = useWords();
  return searching ? (
    <EmptyState icon="search" title={states.noMatch} hint={states.noMatchHint} />
  ) : (
    <EmptyState icon="page" title={states.noTargets} hint={states.noTargetsHint} />
  );
}

/** Targets under their section's heading, following the page's scroll. */
export function TargetList(props: TargetListProps): JSX.Element {
  const { rows, notes, reportPeriod, inView, current, searching, onReveal, onNote } = props;
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  const groups = useMemo(() => groupsOf(rows), [rows]);
  useFollowing(list, inView, searching);
  const stop = Math.min(roving.at, rows.length - 1);
  let position = 0;
  return (
    <div class="scroller" ref={list}>
      {rows.length === 0 ? <Nothing searching={searching} /> : null}
      {groups.map((group) => (
        <section key={group.key} class="group">
          <Heading group={group} />
          <ul>
            {group.rows.map((row) => {
              const here = position++;
              return (
                <TargetRow
                  key={row.index}
                  row={row}
                  position={here}
                  notes={notes.get(row.index) ?? 0}
                  reportPeriod={reportPeriod}
                  current={row.index === current}
                  inView={row.index === inView}
                  stop={here === stop}
                  onReveal={onReveal}
                  onNote={onNote}
                  onFocus={roving.setAt}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
