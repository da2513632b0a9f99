import { useMemo } from 'preact/hooks';
import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { changesOf, editFollowUps, undoChange } from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { useLedgerWords } from './words/index.ts';

/** Changes follow-ups, one or several in one step, and says so with a way back. True where it is done. */
export type ChangeFollowUps = (ids: readonly string[], change: FollowUpChange) => Promise<boolean>;

export function useChangeFollowUps(): ChangeFollowUps {
  const { database, telling, onKept } = useLibrary();
  const { tell } = telling;
  const words = useLedgerWords();
  const locale = useLocale();
  return useMemo(() => {
    const undo = async (id: string, reportIds: readonly string[]): Promise<void> => {
      const undone = await undoChange(database, id);
      tell(undone.ok ? words.undone : sentenceOf(undone.error, locale));
      onKept(reportIds);
    };
    return async (ids, change) => {
      const edited = await editFollowUps(database, ids, change);
      if (!edited.ok) {
        tell(sentenceOf(edited.error, locale));
        return false;
      }
      const reportIds = [...new Set(edited.value.map(({ reportId }) => reportId))];
      const steps = await changesOf(database);
      const step = steps.ok ? steps.value.items[0] : undefined;
      tell(words.changed(ids.length), step && (() => void undo(step.id, reportIds)));
      onKept(reportIds);
      return true;
    };
  }, [database, tell, onKept, words, locale]);
}
