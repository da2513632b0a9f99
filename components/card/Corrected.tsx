import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words/index.ts';

/** Says that the reader set this reading right, and takes it back. */
export function Corrected({ machine, onUndo }: { machine: string; onUndo(): void }): JSX.Element {
  const { correction: say } = useWords();
  return (
    <p class="corrected" title={say.machine(machine)}>
      <Icon name="check" />
      {say.corrected} ·{' '}
      <button type="button" class="link" onClick={onUndo}>
        {say.undo}
      </button>
    </p>
  );
}
