import type { TargetedKeyboardEvent } from 'preact';

/** What a key of a field with completions does; false where it is the browser's. */
export type FieldKeys = Readonly<Record<string, (() => void) | false>>;

/** Lets the keys act, and nobody else see those that did. An input method's own Enter and Escape choose characters. */
export const actOnKeys =
  (keys: FieldKeys) =>
  (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const act = keys[event.key];
    if (!act || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
