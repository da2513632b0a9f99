import type { JSX } from 'preact';
import { Field } from '../../shared/Field.tsx';
import { TagInput } from '../../shared/TagInput.tsx';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { useWords } from '../../shared/words/index.ts';
import type { FieldProps } from './fields.ts';

const OFFERED = 60;

/** What is followed up, in the reader's words. */
export function WhatField({ value, onType }: FieldProps): JSX.Element {
  const { followUp } = useWords();
  return (
    <Field label={followUp.fields.what}>
      {(id) => (
        <input
          id={id}
          class="input"
          type="text"
          value={value.what}
          onInput={(event) => onType({ what: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** Who leads, completed from the units that the reader named before. */
export function LeadUnitField({ value, aid, onType }: FieldProps): JSX.Element {
  const { followUp } = useWords();
  const list = useUniqueId('units');
  return (
    <Field label={followUp.fields.leadUnit}>
      {(id) => (
        <>
          <input
            id={id}
            class="input"
            type="text"
            list={list}
            autocomplete="off"
            placeholder={followUp.leadUnitHint}
            value={value.leadUnit}
            onInput={(event) => onType({ leadUnit: event.currentTarget.value })}
          />
          <datalist id={list}>
            {aid.units.slice(0, OFFERED).map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** Who else has a part in it. */
export function CoUnitsField({ value, aid, onSet }: FieldProps): JSX.Element {
  const { followUp } = useWords();
  return (
    <Field label={followUp.fields.coUnits}>
      {(id) => (
        <TagInput
          id={id}
          tags={value.coUnits}
          known={aid.units}
          hint={followUp.coUnitsHint}
          label={followUp.fields.coUnits}
          removeLabel={followUp.removeUnit}
          onChange={(coUnits) => onSet({ coUnits })}
        />
      )}
    </Field>
  );
}

/** Whatever else the reader wants to remember of it. */
export function RemarkField({ value, onType }: FieldProps): JSX.Element {
  const { followUp } = useWords();
  return (
    <Field label={followUp.fields.remark}>
      {(id) => (
        <textarea
          id={id}
          class="input"
          rows={2}
          value={value.remark}
          onInput={(event) => onType({ remark: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
