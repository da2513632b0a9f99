import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { isSettled } from '../../../lib/follow-up/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import type { UsedReminders } from '../../shared/useReminders.ts';
import { EmptyState } from '../EmptyState.tsx';
import { grouped } from '../list/groups.ts';
import { ItemList } from '../list/ItemList.tsx';
import { type Sort, SortSelect } from '../list/SortSelect.tsx';
import { matcher } from '../rows.ts';
import { SearchField } from '../SearchField.tsx';
import type { Open, PanelActions } from '../state.ts';
import { useRoving } from '../useRoving.ts';
import { EvidenceChooser } from './EvidenceChooser.tsx';
import { FollowAll } from './FollowAll.tsx';
import { FollowUpRow } from './FollowUpRow.tsx';
import { FollowUpSheet } from './FollowUpSheet.tsx';
import { type FollowUpItem, headingOf, itemsOf, sorted } from './items.ts';
import { RemindersOffer } from './RemindersOffer.tsx';

interface FollowUpsTabProps {
  page: Open;
  kept: readonly Kept[];
  actions: PanelActions;
  /** Left out where nobody can be reminded. */
  reminders: UsedReminders | undefined;
  onTell(message: string, undo?: () => void): void;
}

const SORTS: readonly Sort[] = ['place', 'due', 'date'];
const keyOf = ({ followUp }: FollowUpItem): string => followUp.id;

interface FollowUpListProps {
  items: readonly FollowUpItem[];
  sort: Sort;
  onOpen(item: FollowUpItem): void;
}

function FollowUpList({ items, sort, onOpen }: FollowUpListProps): JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const { at, setAt } = useRoving(list, items.length);
  const groups = useMemo(() => grouped(items, headingOf(sort, words, locale), keyOf), [items, sort, words, locale]);
  const draw = useMemo(
    () => (item: FollowUpItem, position: number, stop: boolean) => (
      <FollowUpRow key={item.followUp.id} item={item} position={position} stop={stop} onOpen={onOpen} onFocus={setAt} />
    ),
    [onOpen, setAt],
  );
  return (
    <ItemList
      groups={groups}
      height={48}
      draw={draw}
      keyOf={keyOf}
      stop={Math.min(at, items.length - 1)}
      listRef={list}
    />
  );
}

/** What the reader follows up on this report. */
export function FollowUpsTab({ page, kept, actions, reminders, onTell }: FollowUpsTabProps): JSX.Element {
  const { lists, followUp: say, panel, states } = useWords();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>('place');
  const [opened, setOpened] = useState<string | null>(null);
  const [sheet, setSheet] = useState<'all' | 'evidence' | null>(null);
  const { anchors } = page.reading;
  const all = useMemo(() => itemsOf(kept, anchors), [kept, anchors]);
  const items = useMemo(() => {
    const matches = matcher(query);
    return sorted(
      all.filter(({ text }) => matches(text)),
      sort,
    );
  }, [all, query, sort]);
  const onOpen = useMemo(
    () =>
      ({ followUp }: FollowUpItem) =>
        setOpened(followUp.id),
    [],
  );
  const item = all.find(({ followUp }) => followUp.id === opened);
  const waits = all.some(({ followUp }) => followUp.due !== null && !isSettled(followUp));
  return (
    <>
      <div class="find">
        {all.length === 0 ? null : (
          <SearchField
            label={lists.searchFollowUps}
            value={query}
            found={query.trim() === '' ? null : panel.found(items.length, all.length)}
            onChange={setQuery}
          />
        )}
        <div class="find-foot">
          {all.length === 0 ? null : <SortSelect sorts={SORTS} sort={sort} onSort={setSort} />}
          <Button tone="quiet" icon="plus" onPress={() => setSheet('all')}>
            {lists.followAll}
          </Button>
        </div>
        {page.selected ? (
          <div class="use-selection">
            <p>{say.evidence.selected(page.selected.words)}</p>
            <Button icon="plus" onPress={() => setSheet('evidence')}>
              {say.evidence.useSelection}
            </Button>
          </div>
        ) : null}
      </div>
      {waits && reminders ? <RemindersOffer reminders={reminders} onTell={onTell} /> : null}
      <div class="scroller">
        {all.length === 0 ? <EmptyState icon="flag" title={lists.noFollowUps} hint={lists.noFollowUpsHint} /> : null}
        {all.length > 0 && items.length === 0 ? (
          <EmptyState icon="search" title={states.noMatch} hint={states.noMatchHint} />
        ) : null}
        <FollowUpList items={items} sort={sort} onOpen={onOpen} />
      </div>
      {item ? (
        <FollowUpSheet
          key={item.followUp.id}
          item={item}
          page={page}
          actions={actions}
          onTell={onTell}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {sheet === 'all' ? (
        <FollowAll page={page} kept={kept} actions={actions.followUps} onTell={onTell} onClose={() => setSheet(null)} />
      ) : null}
      {sheet === 'evidence' && page.selected ? (
        <EvidenceChooser
          selected={page.selected}
          actions={actions.followUps}
          onTell={onTell}
          onClose={() => setSheet(null)}
        />
      ) : null}
    </>
  );
}
