import type { ComponentChildren, JSX } from 'preact';

interface CompletionsProps<T> {
  /** Of the list; the options' ids follow from it (`optionId`). */
  id: string;
  label: string;
  choices: readonly T[];
  /** The one that the arrow keys point at; -1 for none. */
  at: number;
  keyOf(choice: T): string;
  /** How a choice is written. */
  children(choice: T): ComponentChildren;
  onTake(choice: T): void;
}

const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** What the field above a list of `count` choices says of it to assistive technology; `at` as the list has it. */
export const fieldOf = (listId: string, count: number, at: number) =>
  ({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': count > 0,
    'aria-controls': count > 0 ? listId : undefined,
    'aria-activedescendant': count > 0 && at >= 0 ? optionId(listId, at) : undefined,
    autocomplete: 'off',
  }) as const;

/** The choices that open under a field as it is typed in. */
export function Completions<T>({
  id,
  label,
  choices,
  at,
  keyOf,
  children,
  onTake,
}: CompletionsProps<T>): JSX.Element | null {
  if (choices.length === 0) return null;
  return (
    <div class="completions" role="listbox" id={id} aria-label={label}>
      {choices.map((choice, index) => (
        // The focus stays in the field; aria-activedescendant points here.
        <div
          key={keyOf(choice)}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(choice);
          }}
        >
          {children(choice)}
        </div>
      ))}
    </div>
  );
}
