import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Proposal, proposeAssessment, readReported } from '../../../lib/follow-up/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { sayTarget } from '../../shared/wording/index.ts';
import { useLocale, useWords } from '../../shared/words/index.ts';
import { DayField } from './choices.tsx';
import type { FieldProps } from './fields.ts';

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** What the value says of the target: a verdict in words, which the reader may take over. */
function Proposed({ proposal, value, aid, onSet }: { proposal: Proposal } & FieldProps): JSX.Element {
  const { followUp } = useWords();
  const locale = useLocale();
  const { target } = aid;
  const { assessment, share, reason } = proposal;
  const said = target ? sayTarget(target, locale) : '';
  return (
    <div class={`proposal ${reason}`} role="status">
      <p>
        {said === '' ? null : <span class="proposal-target">{followUp.target(said)}</span>} {followUp.proposals[reason]}{' '}
        {share === null ? null : <b>{followUp.share(percent(share))}</b>}
      </p>
      {assessment === null ? null : (
        <p class="proposal-word">
          {followUp.proposed(followUp.assessments[assessment])}
          {value.assessment === assessment ? null : (
            <Button onPress={() => onSet({ assessment })}>{followUp.accept(followUp.assessments[assessment])}</Button>
          )}
        </p>
      )}
    </div>
  );
}

/** The value that was reported, its day, and the verdict that it proposes. */
export function ReportedField(props: FieldProps): JSX.Element {
  const { value, aid, onType, onSet } = props;
  const { followUp } = useWords();
  const { reported } = value;
  // As typed: a space at the end is on its way to be a unit.
  const [text, setText] = useState(reported?.text ?? '');
  useEffect(
    () => setText((typed) => (typed.trim() === (reported?.text ?? '') ? typed : (reported?.text ?? ''))),
    [reported],
  );
  const type = (typed: string): void => {
    setText(typed);
    const words = typed.trim();
    onType({ reported: words === '' ? null : { ...readReported(words, aid.target), on: reported?.on ?? null } });
  };
  const proposal = reported && aid.target ? proposeAssessment(aid.target, reported, aid.polarity) : null;
  return (
    <>
      <Field label={followUp.fields.reported}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="text"
            placeholder={followUp.reportedHint}
            value={text}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <DayField
        label={followUp.reportedOn}
        day={reported?.on ?? null}
        disabled={reported === null}
        onDay={(on) => reported && onSet({ reported: { ...reported, on } })}
      />
      {proposal ? <Proposed {...props} proposal={proposal} /> : null}
    </>
  );
}
