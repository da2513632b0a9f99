import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { memo } from '../shared/memo.ts';
import { useWords } from '../shared/words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { RowBlock, type RowSetting } from './RowBlock.tsx';
import { groupsOf, type Row, type RowGroup } from './rows.ts';
import { useFollowing } from './useFollowing.ts';
import { useRoving } from './useRoving.ts';

export interface TargetListProps extends Omit<RowSetting, 'onFocus'> {
  rows: readonly Row[];
  inView: number | null;
  current: number | null;
  /** True while a search narrows the list. */
  searching: boolean;
}

// Up to here all rows are in the document, so that the browser's own search finds them.
const WHOLE = 400;

function HeadingView({ group }: { group: RowGroup }): JSX.Element {
  const { panel } = useWords();
  return (
    <h2 class="group-head" title={group.path || undefined}>
      <span>{group.title || panel.body}</span>
      <span class="count">{group.count}</span>
    </h2>
  );
}
const Heading = memo(HeadingView);

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
  const { rows, notes, reportPeriod, corrected, inView, current, searching, onReveal, onNote } = props;
  const list = useRef<HTMLDivElement>(null);
  const { at, setAt } = useRoving(list, rows.length);
  const groups = useMemo(() => groupsOf(rows), [rows]);
  const setting = useMemo(
    () => ({ notes, reportPeriod, corrected, onReveal, onNote, onFocus: setAt }),
    [notes, reportPeriod, corrected, onReveal, onNote, setAt],
  );
  useFollowing(list, inView, searching);
  const stop = Math.min(at, rows.length - 1);
  return (
    <div class="scroller" ref={list}>
      {rows.length === 0 ? <Nothing searching={searching} /> : null}
      {groups.map((group) => (
        <section key={group.key} class="group">
          <Heading group={group} />
          {group.blocks.map(({ rows: some, from }) => {
            const holds = (index: number | null) => some.some((row) => row.index === index);
            return (
              <RowBlock
                key={some[0]?.index}
                rows={some}
                from={from}
                inView={holds(inView) ? inView : null}
                current={holds(current) ? current : null}
                stop={stop >= from && stop < from + some.length ? stop : null}
                lazy={rows.length > WHOLE}
                setting={setting}
              />
            );
          })}
        </section>
      ))}
    </div>
  );
}
