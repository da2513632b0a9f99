import type { JSX } from 'preact';
import type { ChangeRecord } from '../../../lib/model/change.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale, useSentence, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { History } from './useHistory.ts';
import { sayDoing } from './wording.ts';

const time = (when: number): string => {
  const date = new Date(when);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

function Step({ change, history }: { change: ChangeRecord; history: History }): JSX.Element {
  const { writing } = useWords();
  const locale = useLocale();
  const undone = change.undone !== null;
  const act = () => (undone ? history.redo(change.id) : history.undo(change.id));
  return (
    <li class={undone ? 'step undone' : 'step'}>
      <p class="step-what">
        {sayDoing(change, writing)}{' '}
        <span class="step-when">
          {sayDay(isoDay(new Date(change.when)), locale)} {time(change.when)}
        </span>
      </p>
      {change.subject ? <p class="step-subject">{change.subject}</p> : null}
      <Button onPress={act}>{undone ? writing.redo : writing.undo}</Button>
    </li>
  );
}

/** What was done, the latest first, each with its way back. */
export function StepList({ history }: { history: History }): JSX.Element {
  const sentence = useSentence();
  const { writing } = useWords();
  if (history.failure) return <EmptyState icon="warning" title={sentence(history.failure)} />;
  if (history.changes.length === 0) {
    return <EmptyState icon="clock" title={writing.noSteps} hint={writing.noStepsHint} />;
  }
  return (
    <ol>
      {history.changes.map((change) => (
        <Step key={change.id} change={change} history={history} />
      ))}
    </ol>
  );
}
