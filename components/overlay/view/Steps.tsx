import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import { keys } from '../keys.ts';
import { say } from '../words.ts';

interface StepsProps {
  /** Counted from 1. */
  at: number;
  all: number;
  onStep(by: 1 | -1): void;
}

/** Which target this is, and the way to its neighbours, with the keys that do the same. */
export function Steps({ at, all, onStep }: StepsProps): JSX.Element {
  return (
    <nav class="surface steps" aria-label={say().place(at, all)}>
      <span class="back">
        <Button icon="chevron" tone="quiet" label={say().previous} disabled={at <= 1} onPress={() => onStep(-1)} />
      </span>
      <kbd class="key-hint">{keys.previous.label}</kbd>
      <span>{say().place(at, all)}</span>
      <kbd class="key-hint">{keys.next.label}</kbd>
      <Button icon="chevron" tone="quiet" label={say().next} disabled={at >= all} onPress={() => onStep(1)} />
    </nav>
  );
}
