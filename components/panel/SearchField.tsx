import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/own-words/index.ts';

interface SearchFieldProps {
  label: string;
  value: string;
  /** How many are shown of how many, while a search narrows the list. */
  found: string | null;
  onChange(text: string): void;
  /** Goes on to what was found, by the key for down. */
  onDown?(): void;
}

/** Narrows a list as the reader types; Escape clears. */
export function SearchField({ label, value, found, onChange, onDown }: SearchFieldProps): JSX.Element {
  const { panel } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    field.current?.focus();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="input"
        type="text"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Both keys belong to an input method while it is open.
          if (event.isComposing) return;
          if (event.key === 'Escape') clear();
          if (event.key !== 'ArrowDown' || onDown === undefined) return;
          event.preventDefault();
          onDown();
        }}
      />
      <span class="found" role="status">
        {found}
      </span>
      {value === '' ? null : <Button icon="close" tone="quiet" label={panel.clearSearch} onPress={clear} />}
    </div>
  );
}
