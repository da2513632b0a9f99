import type { JSX } from 'preact';
import type { Assessment, Progress } from '../../../lib/model/follow-up.ts';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words/index.ts';
import type { FieldProps } from './fields.ts';

const STEPS: readonly Progress[] = ['not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted', 'other'];
const ASSESSMENTS: readonly Assessment[] = ['not-yet', 'achieved', 'partly', 'missed', 'cannot-assess'];

interface ChoiceProps<T extends string> {
  label: string;
  choices: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T;
  onChoose(choice: T): void;
}

function Choice<T extends string>({ label, choices, names, chosen, onChoose }: ChoiceProps<T>): JSX.Element {
  const choose = (index: number) => onChoose(choices[index] ?? chosen);
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} class="input" value={chosen} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {names[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** How far it is, in the government's own words. */
export function ProgressField({ value, onSet }: Pick<FieldProps, 'value' | 'onSet'>): JSX.Element {
  const { progress, followUp } = useWords();
  return (
    <Choice
      label={followUp.fields.progress}
      choices={STEPS}
      names={progress}
      chosen={value.progress}
      onChoose={(step) => onSet({ progress: step })}
    />
  );
}

/** What the researcher says became of it. */
export function AssessmentField({ value, onSet }: Pick<FieldProps, 'value' | 'onSet'>): JSX.Element {
  const { followUp } = useWords();
  return (
    <Choice
      label={followUp.fields.assessment}
      choices={ASSESSMENTS}
      names={followUp.assessments}
      chosen={value.assessment}
      onChoose={(assessment) => onSet({ assessment })}
    />
  );
}

interface DayProps {
  label: string;
  hint?: string;
  day: string | null;
  disabled?: boolean;
  onDay(day: string | null): void;
}

/** A day, or none. */
export function DayField({ label, hint, day, disabled = false, onDay }: DayProps): JSX.Element {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          class="input"
          type="date"
          title={hint}
          disabled={disabled}
          value={day ?? ''}
          onChange={(event) => onDay(event.currentTarget.value || null)}
        />
      )}
    </Field>
  );
}
