import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Completions, fieldOf } from './Completions.tsx';
import { actOnKeys } from './field-keys.ts';
import { useUniqueId } from './uniqueId.ts';

interface ComboFieldProps<T> {
  /** Id of the field itself, so that a `<label for>` names it. */
  id: string;
  value: string;
  hint: string;
  invalid?: boolean;
  describedBy: string | undefined;
  /** What may be meant by the words that stand in the field. */
  choices: readonly T[];
  /** What the choices are called. */
  label: string;
  keyOf(choice: T): string;
  /** How a choice is written. */
  children(choice: T): ComponentChildren;
  onType(typed: string): void;
  onTake(choice: T): void;
  /** The reader wants none of the choices. */
  onClose(): void;
}

/** A field for words, with choices that open under it: the arrow keys walk them, Enter takes one, Escape closes them. */
export function ComboField<T>(props: ComboFieldProps<T>): JSX.Element {
  const { choices, keyOf, onType, onTake, onClose } = props;
  const [at, setAt] = useState(-1);
  const listId = useUniqueId('choices');
  const open = choices.length > 0;
  const pointed = choices[at];
  const take = (choice: T): void => {
    setAt(-1);
    onTake(choice);
  };
  const onKeyDown = actOnKeys({
    ArrowDown: open && (() => setAt(Math.min(at + 1, choices.length - 1))),
    ArrowUp: open && (() => setAt(Math.max(at - 1, -1))),
    Enter: open && pointed !== undefined && (() => take(pointed)),
    Escape: open && onClose,
  });
  const type = (typed: string): void => {
    setAt(-1);
    onType(typed);
  };
  return (
    <>
      <input
        id={props.id}
        class="input"
        type="text"
        {...fieldOf(listId, choices.length, at)}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        placeholder={props.hint}
        value={props.value}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <Completions id={listId} label={props.label} choices={choices} at={at} keyOf={keyOf} onTake={take}>
        {props.children}
      </Completions>
    </>
  );
}
