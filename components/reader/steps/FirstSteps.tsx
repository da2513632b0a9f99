import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../overlay/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { keysOf } from '../../shared/shortcut-keys.ts';
import { useReaderWords } from '../words/index.ts';
import { useStepsDone } from './useStepsDone.ts';

interface FirstStepsProps {
  /** Null until the text's marks are there. */
  session: Session | null;
  onPanel(): Promise<boolean>;
  onClose(): void;
}

interface StepProps {
  done: boolean;
  title: string;
  text: string;
  children: ComponentChildren;
}

function Step({ done, title, text, children }: StepProps): JSX.Element {
  const { steps } = useReaderWords();
  return (
    <li data-done={done || undefined}>
      <h3>
        {title}
        {done ? (
          <span class="step-done">
            <Icon name="check" /> {steps.done}
          </span>
        ) : null}
      </h3>
      <p>{text}</p>
      <div class="bar">{children}</div>
    </li>
  );
}

/** The first target, or the one whose card is open. */
const targetOf = ({ reading, state }: Session) => {
  const view = state.view.peek();
  const open = view?.kind === 'card' && view.mention !== null ? reading.extraction.mentions[view.mention] : undefined;
  return open ?? reading.targets[0]?.mention;
};

/** What can be done with a report, in three steps that are done on the one beside. */
export function FirstSteps({ session, onPanel, onClose }: FirstStepsProps): JSX.Element {
  const { steps, library } = useReaderWords();
  const done = useStepsDone(session);
  const [opened, setOpened] = useState(false);
  const write = (): void => {
    const mention = session && targetOf(session);
    if (mention) session.deeds.write({ start: mention.start, end: mention.end }, false);
  };
  return (
    <aside class="first-steps" aria-labelledby="first-steps-title">
      <h2 id="first-steps-title">{steps.title}</h2>
      <ol>
        <Step done={done.pointed} title={steps.point} text={steps.pointText(keysOf('next'), keysOf('previous'))}>
          <Button disabled={session === null} onPress={() => session?.deeds.step(1)}>
            {steps.pointTry}
          </Button>
        </Step>
        <Step done={done.written} title={steps.write} text={steps.writeText(keysOf('note'))}>
          <Button disabled={session === null} onPress={write}>
            {steps.writeTry}
          </Button>
        </Step>
        <Step done={opened} title={steps.take} text={steps.takeText}>
          <Button onPress={() => void onPanel().then(setOpened)}>{steps.takeTry}</Button>
          <a href="/library.html" target="_blank" rel="noopener">
            {library}
          </a>
        </Step>
      </ol>
      <p class="aside">{steps.elsewhere}</p>
      <Button tone="quiet" onPress={onClose}>
        {steps.close}
      </Button>
    </aside>
  );
}
