import type { ComponentChild, JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { memo } from '../../shared/memo.ts';
import { useNear } from '../useNear.ts';
import { GroupHeading } from './GroupHeading.tsx';
import type { Group } from './groups.ts';

/** Draws an item; `position` is its place in the list as shown, `stop` whether Tab stops at it. */
export type DrawItem<T> = (item: T, position: number, stop: boolean) => ComponentChild;

interface ItemBlockProps<T> {
  items: readonly T[];
  from: number;
  /** Drawn only when it comes near, where the list is long. */
  lazy: boolean;
  /** The place at which Tab stops, only where it lies in this block. */
  stop: number | null;
  /** What an item is high until it was seen, in pixels. */
  height: number;
  /** The same function as long as nothing that it draws has changed. */
  draw: DrawItem<T>;
}

function ItemBlockView<T>({ items, from, lazy, stop, height, draw }: ItemBlockProps<T>): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const seen = useNear(list, lazy);
  if (lazy && from > 0 && stop === null && !seen.near) {
    return <ul ref={list} style={{ blockSize: `${seen.height ?? items.length * height}px` }} />;
  }
  return <ul ref={list}>{items.map((item, at) => draw(item, from + at, from + at === stop))}</ul>;
}

const ItemBlock = memo(ItemBlockView) as typeof ItemBlockView;

// Up to here all items are in the document, so that the browser's own search finds them.
const WHOLE = 120;

export interface ItemListProps<T> extends Pick<ItemBlockProps<T>, 'height' | 'draw'> {
  groups: readonly Group<T>[];
  keyOf(item: T): string;
  /** The place at which Tab stops; left out where each item has its own stops. */
  stop?: number | undefined;
  listRef?: RefObject<HTMLDivElement | null> | null;
}

/** Items under their headings; of long lists only what is near the window is drawn. */
export function ItemList<T>({ groups, height, draw, keyOf, stop, listRef = null }: ItemListProps<T>): JSX.Element {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <div class="items" ref={listRef}>
      {groups.map(({ key, title, path, count: inGroup, blocks }) => (
        <section key={key} class="group">
          {title === '' ? null : <GroupHeading title={title} path={path} count={inGroup} />}
          {blocks.map(({ items, from }) => {
            const [first] = items;
            const holdsStop = stop !== undefined && stop >= from && stop < from + items.length;
            return (
              <ItemBlock
                key={first === undefined ? from : keyOf(first)}
                items={items}
                from={from}
                lazy={count > WHOLE}
                stop={holdsStop ? stop : null}
                height={height}
                draw={draw}
              />
            );
          })}
        </section>
      ))}
    </div>
  );
}
