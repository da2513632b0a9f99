import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kept } from '../../../lib/model/kept.ts';
import { Button } from '../../shared/Button.tsx';
import { sayDay, sayFigure, sayName } from '../../shared/wording/index.ts';
import { categoryName } from '../categories.ts';
import { EmptyState } from '../EmptyState.tsx';
import { toggled } from '../filters.ts';
import { grouped } from '../list/groups.ts';
import { ItemList } from '../list/ItemList.tsx';
import { sectionHeading } from '../rows.ts';
import { Sheet } from '../Sheet.tsx';
import type { Open, PanelActions } from '../state.ts';
import { useLocale, useSentence, useWords } from '../words/index.ts';
import { type Followable, followablesOf, toFollow } from './targets.ts';

interface FollowAllProps {
  page: Open;
  kept: readonly Kept[];
  actions: PanelActions['followUps'];
  onTell(message: string, undo?: () => void): void;
  onClose(): void;
}

const keyOf = ({ index }: Followable): string => String(index);

/** Which categories and which single targets the reader left out. */
function useTicked(targets: readonly Followable[]) {
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const ticked = useMemo(() => targets.filter(({ index }) => !out.has(index)), [targets, out]);
  const categories = useMemo(() => {
    const counts = new Map<string, { all: Followable[]; ticked: number }>();
    for (const target of targets) {
      const counted = counts.get(target.category) ?? { all: [], ticked: 0 };
      counted.all.push(target);
      if (!out.has(target.index)) counted.ticked += 1;
      counts.set(target.category, counted);
    }
    return [...counts].sort(([, a], [, b]) => b.all.length - a.all.length);
  }, [targets, out]);
  const tick = (some: readonly Followable[], on: boolean): void => {
    const next = new Set(out);
    for (const { index } of some)
      if (on) next.delete(index);
      else next.add(index);
    setOut(next);
  };
  return { out, ticked, categories, tick, toggle: (index: number) => setOut((was) => toggled(was, index)) };
}

/** All targets of the report as follow-ups, in one step: what is ticked, seen before, and undone as one. */
export function FollowAll({ page, kept, actions, onTell, onClose }: FollowAllProps): JSX.Element {
  const { lists, listing, panel } = useWords();
  const say = lists.all;
  const locale = useLocale();
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const { targets, already } = useMemo(() => followablesOf(page, kept), [page.reading, page.compared, kept]);
  const { out, ticked, categories, tick, toggle } = useTicked(targets);
  const groups = useMemo(
    () => grouped(targets, ({ mention }) => sectionHeading(mention.section, panel.body), keyOf),
    [targets, panel.body],
  );
  const draw = useMemo(
    () =>
      ({ index, mention, followUp }: Followable) => (
        <li key={index} class="offer">
          <div class="offer-line">
            <label class="offer-tick">
              <input
                type="checkbox"
                checked={!out.has(index)}
                aria-label={say.tick(sayName(mention, locale), sayFigure(mention, locale))}
                onChange={() => toggle(index)}
              />
              <span class="offer-name">{sayName(mention, locale)}</span>
            </label>
            <span class="offer-value">{sayFigure(mention, locale)}</span>
          </div>
          <p class="offer-facts">
            <span>{followUp.due === null ? lists.noDue : sayDay(followUp.due, locale)}</span>
          </p>
        </li>
      ),
    [out, say, lists.noDue, locale],
  );
  const follow = async (): Promise<void> => {
    setBusy(true);
    const result = await actions.follow(await toFollow(page, ticked));
    setBusy(false);
    if (!result.ok) return onTell(sentence(result.error));
    const { count, undo } = result.value;
    const takeBack = async (): Promise<void> => {
      const undone = await undo();
      onTell(undone.ok ? say.undone : sentence(undone.error));
    };
    onTell(say.done(count), () => void takeBack());
    onClose();
  };
  return (
    <Sheet
      title={say.title}
      hint={`${say.intro}${already > 0 ? ` ${say.already(already)}` : ''}`}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {say.cancel}
          </Button>
          <Button tone="primary" disabled={busy || ticked.length === 0} onPress={() => void follow()}>
            {busy ? say.adding : ticked.length === 0 ? say.none : say.add(ticked.length)}
          </Button>
        </>
      }
      onClose={onClose}
    >
      {categories.length > 1 ? (
        <fieldset class="filter-group categories">
          <legend>{say.categories}</legend>
          {categories.map(([category, { all, ticked: on }]) => (
            <button
              key={category}
              type="button"
              class="count-button"
              aria-pressed={on > 0}
              onClick={() => tick(all, on < all.length)}
            >
              {categoryName(category, listing)} <b>{on === all.length ? on : `${on}/${all.length}`}</b>
            </button>
          ))}
        </fieldset>
      ) : null}
      {targets.length === 0 ? <EmptyState icon="flag" title={say.nothing} /> : null}
      <ItemList groups={groups} height={52} draw={draw} keyOf={keyOf} />
    </Sheet>
  );
}
