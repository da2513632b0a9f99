import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface GrowingTextProps {
  id: string;
  value: string;
  placeholder: string;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onChange(text: string): void;
}

const BORDERS = 2;

/** A text area as tall as its text, up to what its style allows; then it scrolls. */
export function GrowingText({ id, value, placeholder, inputRef, onChange }: GrowingTextProps): JSX.Element {
  useLayoutEffect(() => {
    const area = inputRef.current;
    if (!area) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + BORDERS}px`;
  }, [value, inputRef]);
  return (
    <textarea
      id={id}
      ref={inputRef}
      class="input"
      rows={4}
      placeholder={placeholder}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
