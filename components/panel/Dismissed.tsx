import type { JSX } from 'preact';
import { useLocale, useWords } from '../shared/own-words/index.ts';
import { sayName, sayValue } from '../shared/wording/index.ts';
import type { Reading } from './state.ts';

interface DismissedProps {
  dismissed: Reading['corrected']['dismissed'];
  onUndo(id: string): void;
}

/** What the reader said is no target, to be taken back. */
export function Dismissed({ dismissed, onUndo }: DismissedProps): JSX.Element | null {
  const { listing, correction } = useWords();
  const locale = useLocale();
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{listing.dismissedCount(dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ id, machine }) => (
          <li key={id}>
            <span>
              {sayName(machine, locale)} {sayValue(machine, locale)}
            </span>
            <button type="button" class="link" onClick={() => onUndo(id)}>
              {correction.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
