import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { useSentence, useWords } from '../../shared/own-words/index.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { HistoryActions, Trashed } from './actions.ts';

interface TrashListProps {
  actions: HistoryActions;
  onTell(message: string): void;
}

interface TrashRowProps {
  trashed: Trashed;
  onRestore(): void;
  onDelete(): void;
}

function TrashRow({ trashed, onRestore, onDelete }: TrashRowProps): JSX.Element {
  const { writing } = useWords();
  const [asking, setAsking] = useState(false);
  const { kept, title, daysLeft } = trashed;
  return (
    <li class="step">
      <p class="step-what">
        {kept.note.body || kept.note.selector.quote.exact} <span class="step-when">{writing.daysLeft(daysLeft)}</span>
      </p>
      <p class="step-subject">
        {[kept.note.body ? kept.note.selector.quote.exact : '', title].filter(Boolean).join(' · ')}
      </p>
      <div class="step-actions">
        <Button onPress={onRestore}>{writing.restore}</Button>
        <Button
          icon="trash"
          tone="quiet"
          label={writing.deleteForGood}
          expanded={asking}
          onPress={() => setAsking(!asking)}
        />
      </div>
      {asking ? (
        <div class="step-surely" role="alertdialog" aria-label={writing.surely}>
          <span>{writing.surely}</span>
          <Button tone="quiet" onPress={() => setAsking(false)}>
            {writing.cancel}
          </Button>
          <Button tone="danger" onPress={onDelete}>
            {writing.deleteForGood}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** What was deleted, on whatever report, to be restored or let go. */
export function TrashList({ actions, onTell }: TrashListProps): JSX.Element | null {
  const sentence = useSentence();
  const { writing } = useWords();
  const [trash, setTrash] = useState<Result<readonly Trashed[]> | null>(null);
  useEffect(() => actions.watchTrash(setTrash), [actions]);
  if (trash === null) return null;
  if (!trash.ok) return <EmptyState icon="warning" title={sentence(trash.error)} />;
  if (trash.value.length === 0) return <EmptyState icon="trash" title={writing.trashEmpty} hint={writing.trashHint} />;
  const tell = async (work: Promise<Result<unknown>>, said: string): Promise<void> => {
    const result = await work;
    onTell(result.ok ? said : sentence(result.error));
  };
  return (
    <ul>
      {trash.value.map((trashed) => {
        const { id } = trashed.kept.note;
        return (
          <TrashRow
            key={id}
            trashed={trashed}
            onRestore={() => void tell(actions.restore(id), writing.restored)}
            onDelete={() => void tell(actions.deleteForGood(id), writing.deletedForGood)}
          />
        );
      })}
    </ul>
  );
}
