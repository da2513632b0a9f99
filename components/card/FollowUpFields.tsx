import type { JSX } from 'preact';
import type { FollowUpChange } from '../../lib/follow-up/index.ts';
import { emptyFollowUp } from '../../lib/model/follow-up.ts';
import type { FollowUpDraft } from '../../lib/model/kept.ts';
import { Button } from '../shared/Button.tsx';
import { useWords } from '../shared/words/index.ts';
import { AssessmentField, DayField, ProgressField } from './follow-up/choices.tsx';
import { EvidenceList } from './follow-up/EvidenceList.tsx';
import { type FollowUpAid, NO_AID } from './follow-up/fields.ts';
import { ReportedField } from './follow-up/ReportedField.tsx';
import { CoUnitsField, LeadUnitField, RemarkField, WhatField } from './follow-up/words.tsx';

interface FollowUpFieldsProps {
  /** Null while the note has none. */
  followUp: FollowUpDraft | null;
  /** The due date proposed for a new one. */
  suggestedDue: string | null;
  /** What a new one is called. */
  suggestedWhat?: string;
  aid?: FollowUpAid;
  onChange(followUp: FollowUpDraft | null): void;
}

/** When it falls due, who leads, and how far it is, in the government's own words; the rest where it is asked for. */
export function FollowUpFields(props: FollowUpFieldsProps): JSX.Element {
  const { followUp, suggestedDue, suggestedWhat = '', aid = NO_AID, onChange } = props;
  const { editor, followUp: say } = useWords();
  if (!followUp) {
    const begin = () => onChange({ ...emptyFollowUp, what: suggestedWhat, due: suggestedDue });
    return (
      <Button icon="flag" tone="quiet" onPress={begin}>
        {editor.addFollowUp}
      </Button>
    );
  }
  const set = (part: FollowUpChange) => onChange({ ...followUp, ...part });
  const field = { value: followUp, aid, onType: set, onSet: set };
  return (
    <fieldset class="follow-up">
      <legend>{editor.followUp}</legend>
      <DayField label={say.fields.due} day={followUp.due} onDay={(due) => set({ due })} />
      <ProgressField {...field} />
      <LeadUnitField {...field} />
      <Button tone="quiet" onPress={() => onChange(null)}>
        {editor.dropFollowUp}
      </Button>
      <details class="follow-up-more">
        <summary>{say.more}</summary>
        <div class="follow-up-grid">
          <WhatField {...field} />
          <CoUnitsField {...field} />
          <ReportedField {...field} />
          <AssessmentField {...field} />
          <DayField
            label={say.fields.remind}
            hint={say.remindHint}
            day={followUp.remind}
            onDay={(remind) => set({ remind })}
          />
          <RemarkField {...field} />
          <EvidenceList {...field} />
        </div>
      </details>
    </fieldset>
  );
}
