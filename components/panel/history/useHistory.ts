import { useEffect, useState } from 'preact/hooks';
import type { ChangeRecord } from '../../../lib/model/change.ts';
import type { Failure } from '../../../lib/model/result.ts';
import { useSentence, useWords } from '../../shared/own-words/index.ts';
import type { HistoryActions } from './actions.ts';
import { sayDoing } from './wording.ts';

export interface History {
  /** The latest first. */
  readonly changes: readonly ChangeRecord[];
  readonly failure: Failure | null;
  /** The one that undoing takes back. */
  readonly last: ChangeRecord | null;
  undo(id: string | null): void;
  redo(id: string | null): void;
}

/** The steps as they stand, and the ways back and forth, each said in words. */
export function useHistory(actions: HistoryActions, tell: (message: string) => void): History {
  const sentence = useSentence();
  const { writing } = useWords();
  const [changes, setChanges] = useState<readonly ChangeRecord[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(
    () =>
      actions.watchChanges((result) => {
        if (result.ok) setChanges(result.value);
        setFailure(result.ok ? null : result.error);
      }),
    [actions],
  );
  const go = async (way: 'undo' | 'redo', id: string | null): Promise<void> => {
    const result = await actions[way](id);
    const say = way === 'undo' ? writing.undone : writing.redone;
    tell(result.ok ? say(sayDoing(result.value, writing)) : sentence(result.error));
  };
  return {
    changes,
    failure,
    last: changes.find(({ undone }) => undone === null) ?? null,
    undo: (id) => void go('undo', id),
    redo: (id) => void go('redo', id),
  };
}
