import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { batchesIn, type OwnObservation } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibraryWords } from '../words/index.ts';

interface BatchListProps {
  own: readonly OwnObservation[];
  onUndo(batch: string): void;
}

/** What was added when and from where, each to be taken back as a whole. */
export function BatchList({ own, onUndo }: BatchListProps): JSX.Element {
  const words = useLibraryWords().own;
  const locale = useLocale();
  const batches = useMemo(() => batchesIn(own), [own]);
  const when = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="batches" aria-label={words.batches}>
      <h2>{words.batches}</h2>
      <ul>
        {batches.map(({ batch, origin, title, count, created }) => (
          <li key={batch}>
            <span>
              {title} <span class="aside">{words.origins[origin]}</span>
            </span>
            <span>{words.batchOf(count)}</span>
            <time class="aside" dateTime={new Date(created).toISOString()}>
              {when.format(created)}
            </time>
            <Button tone="quiet" onPress={() => onUndo(batch)}>
              {words.undoBatch}
              <span class="visually-hidden">{title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
