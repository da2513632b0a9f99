import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useWords } from '../shared/own-words/index.ts';
import { EmptyState } from './EmptyState.tsx';
import { GroupHeading } from './list/GroupHeading.tsx';
import type { Group } from './list/groups.ts';
import { RowBlock, type RowSetting } from './RowBlock.tsx';
import type { Row } from './rows.ts';
import { useFollowing } from './useFollowing.ts';
import { useRoving } from './useRoving.ts';

export interface TargetListProps extends Omit<RowSetting, 'onFocus'> {
  rows: readonly Row[];
  /** The rows under their headings. */
  groups: readonly Group<Row>[];
  inView: number | null;
  current: number | null;
  /** True while a search narrows the list. */
  searching: boolean;
}

// Up to here all rows are in the document, so that the browser's own search finds them.
const WHOLE = 400;

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
  const { rows, groups, notes, reportPeriod, corrected, inView, current, searching, onReveal, onNote } = props;
  const list = useRef<HTMLDivElement>(null);
  const { at, setAt } = useRoving(list, rows.length);
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
          {group.title === '' ? null : <GroupHeading title={group.title} path={group.path} count={group.count} />}
          {group.blocks.map(({ items: some, from }) => {
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
