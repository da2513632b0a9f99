import type { JSX } from 'preact';
import { useUniqueId } from '../shared/uniqueId.ts';
import { useIn } from './section.ts';
import { sitesWords } from './words/sites.ts';

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly about: string;
  readonly trouble: string | null;
  readonly mend: (() => void) | null;
  undo(): void;
}

interface ChosenListProps {
  title: string;
  /** Said where the list is empty: what to do next. */
  none: string;
  items: readonly Chosen[];
}

function ChosenRow({ chosen }: { chosen: Chosen }): JSX.Element {
  const words = useIn(sitesWords);
  const { name, href, about, trouble, mend, undo } = chosen;
  return (
    <li>
      <span class="chosen-name">
        {href === undefined ? name : <a href={href}>{name}</a>}
        <span class="aside">{about}</span>
        {trouble ? <span class="not-kept">{trouble}</span> : null}
      </span>
      {mend ? (
        <button type="button" class="button" aria-label={words.allow(name)} onClick={mend}>
          {words.allowShort}
        </button>
      ) : null}
      <button type="button" class="button quiet" aria-label={words.undo(name)} onClick={undo}>
        {words.undoShort}
      </button>
    </li>
  );
}

/** What the reader chose, each with the way back. */
export function ChosenList({ title, none, items }: ChosenListProps): JSX.Element {
  const id = useUniqueId('chosen');
  return (
    <section class="chosen" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {items.length === 0 ? <p class="aside">{none}</p> : null}
      <ul>
        {items.map((chosen) => (
          <ChosenRow key={chosen.id} chosen={chosen} />
        ))}
      </ul>
    </section>
  );
}
