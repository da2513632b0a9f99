import type { ComponentChildren, JSX } from 'preact';
import { TRASH_MS } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useTrashWords } from './words/index.ts';

const DAY_MS = 86_400_000;

interface ItemProps {
  /** When it was deleted, in milliseconds since the Unix epoch. */
  trashed: number;
  withFollowUp: boolean;
  onRestore(): void;
  onDelete(): void;
  children: ComponentChildren;
}

/** What was deleted, for how long it is kept, and what can be done with it. */
export function Item({ trashed, withFollowUp, onRestore, onDelete, children }: ItemProps): JSX.Element {
  const words = useTrashWords();
  const locale = useLocale();
  const left = Math.ceil((trashed + TRASH_MS - Date.now()) / DAY_MS);
  return (
    <li class="trashed">
      <div>
        {children}
        <p class="aside">
          {words.deleted(sayDay(isoDay(new Date(trashed)), locale))} · {words.left(left)}
          {withFollowUp ? <Chip>{words.withFollowUp}</Chip> : null}
        </p>
      </div>
      <div class="trashed-deeds">
        <Button onPress={onRestore}>{words.restore}</Button>
        <Button tone="danger" onPress={onDelete}>
          {words.forGood}
        </Button>
      </div>
    </li>
  );
}
