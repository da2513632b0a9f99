import type { JSX } from 'preact';

interface ChoiceProps<T extends string> {
  label: string;
  choices: readonly { id: T; label: string }[];
  chosen: T;
  onChoose(id: T): void;
}

/** One of a few, as pushed buttons beside each other; mere words where there is nothing to choose. */
export function Choice<T extends string>({ label, choices, chosen, onChoose }: ChoiceProps<T>): JSX.Element {
  if (choices.length === 1) return <span class="only">{choices[0]?.label}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div class="choice" role="group" aria-label={label}>
      {choices.map(({ id, label: name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
