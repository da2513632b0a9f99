import type { JSX } from 'preact';
import { emptyFollowUp, type Progress } from '../../lib/model/follow-up.ts';
import type { FollowUpDraft } from '../../lib/model/kept.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { useWords } from '../shared/words/index.ts';

const STEPS: readonly Progress[] = ['not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted', 'other'];

interface FollowUpFieldsProps {
  /** Null while the note has none. */
  followUp: FollowUpDraft | null;
  /** The due date proposed for a new one. */
  suggestedDue: string | null;
  onChange(followUp: FollowUpDraft | null): void;
}

interface StepsProps {
  id: string;
  value: Progress;
  onChange(progress: Progress): void;
}

function Steps({ id, value, onChange }: StepsProps): JSX.Element {
  const { progress } = useWords();
  const choose = (index: number) => onChange(STEPS[index] ?? value);
  return (
    <select id={id} class="input" value={value} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
      {STEPS.map((step) => (
        <option key={step} value={step}>
          {progress[step]}
        </option>
      ))}
    </select>
  );
}

/** When it falls due, who leads, and how far it is, in the government's own words. */
export function FollowUpFields({ followUp, suggestedDue, onChange }: FollowUpFieldsProps): JSX.Element {
  const { editor } = useWords();
  if (!followUp) {
    const begin = () => onChange({ ...emptyFollowUp, due: suggestedDue });
    return (
      <Button icon="flag" tone="quiet" onPress={begin}>
        {editor.addFollowUp}
      </Button>
    );
  }
  const set = (part: Partial<FollowUpDraft>) => onChange({ ...followUp, ...part });
  return (
    <fieldset class="follow-up">
      <legend>{editor.followUp}</legend>
      <Field label={editor.due}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="date"
            value={followUp.due ?? ''}
            onInput={(event) => set({ due: event.currentTarget.value || null })}
          />
        )}
      </Field>
      <Field label={editor.progress}>
        {(id) => <Steps id={id} value={followUp.progress} onChange={(progress) => set({ progress })} />}
      </Field>
      <Field label={editor.leadUnit}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="text"
            placeholder={editor.leadUnitHint}
            value={followUp.leadUnit}
            onInput={(event) => set({ leadUnit: event.currentTarget.value })}
          />
        )}
      </Field>
      <Button tone="quiet" onPress={() => onChange(null)}>
        {editor.dropFollowUp}
      </Button>
    </fieldset>
  );
}
