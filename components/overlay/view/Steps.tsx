import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import { say } from '../words.ts';
import { KeyHint } from './KeyHint.tsx';

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
      <KeyHint action="previous" />
      <span>{say().place(at, all)}</span>
      <KeyHint action="next" />
      <Button icon="chevron" tone="quiet" label={say().next} disabled={at >= all} onPress={() => onStep(1)} />
    </nav>
  );
}
