import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import { type Assessment, AssessmentSchema, type Progress, ProgressSchema } from '../../../lib/model/follow-up.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/own-words/index.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { UNITS_LIST } from './CellField.tsx';
import { useLedgerWords } from './words/index.ts';

interface ChooseProps<T extends string> {
  label: string;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  chosen: T | undefined;
  onChoose(value: T | undefined): void;
}

function Choose<T extends string>({ label, options, names, chosen, onChoose }: ChooseProps<T>): JSX.Element {
  const words = useLedgerWords();
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          class="input"
          value={chosen ?? ''}
          onChange={(event) => onChoose(options[event.currentTarget.selectedIndex - 1])}
        >
          <option value="">{words.notChosen}</option>
          {options.map((value) => (
            <option key={value} value={value}>
              {names[value]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface BulkBarProps {
  count: number;
  onApply(change: FollowUpChange): void;
  onUnselect(): void;
}

/** The same change to all selected lines, in one step. */
export function BulkBar({ count, onApply, onUnselect }: BulkBarProps): JSX.Element {
  const words = useLedgerWords();
  const { progress: steps } = useWords();
  const { assessments } = useFindingWords();
  const [change, setChange] = useState<FollowUpChange>({});
  const set = (part: { [F in keyof FollowUpChange]: FollowUpChange[F] | undefined }): void => {
    const next = Object.entries({ ...change, ...part }).filter(([, value]) => value !== undefined && value !== '');
    setChange(Object.fromEntries(next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div class="bulk" role="group" aria-label={words.bulk}>
      <strong role="status">{words.selected(count)}</strong>
      <Choose<Progress>
        label={words.columns.progress}
        options={ProgressSchema.options}
        names={steps}
        chosen={change.progress}
        onChoose={(progress) => set({ progress })}
      />
      <Choose<Assessment>
        label={words.columns.assessment}
        options={AssessmentSchema.options}
        names={assessments}
        chosen={change.assessment}
        onChoose={(assessment) => set({ assessment })}
      />
      <Field label={words.columns.due}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="date"
            value={change.due ?? ''}
            onChange={(event) => set({ due: event.currentTarget.value || undefined })}
          />
        )}
      </Field>
      <Field label={words.columns.lead}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="text"
            list={UNITS_LIST}
            value={change.leadUnit ?? ''}
            onInput={(event) => set({ leadUnit: event.currentTarget.value })}
          />
        )}
      </Field>
      <Button tone="primary" disabled={Object.keys(change).length === 0} onPress={() => onApply(change)}>
        {words.apply}
      </Button>
      <Button tone="quiet" onPress={onUnselect}>
        {words.unselect}
      </Button>
    </div>
  );
}
