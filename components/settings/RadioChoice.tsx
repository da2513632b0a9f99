import type { JSX } from 'preact';
import { useUniqueId } from '../shared/uniqueId.ts';

interface RadioChoiceProps<T extends string> {
  /** Read out only: the section's title says it. */
  label: string;
  choices: readonly { readonly id: T; readonly label: string; readonly hint?: string }[];
  chosen: T | null;
  onChoose(id: T): void;
}

/** One of a few, each in a line of its own. */
export function RadioChoice<T extends string>({ label, choices, chosen, onChoose }: RadioChoiceProps<T>): JSX.Element {
  const name = useUniqueId('choice');
  return (
    <fieldset class="radios">
      <legend class="visually-hidden">{label}</legend>
      {choices.map(({ id, label: words, hint }) => (
        <label key={id} class="radio">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {words}
            {hint ? <span class="aside">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
