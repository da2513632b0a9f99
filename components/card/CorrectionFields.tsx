import type { JSX } from 'preact';
import { useUniqueId } from '../shared/uniqueId.ts';
import { useWords } from '../shared/words/index.ts';
import type { Correcting, Faults } from './correction.ts';
import { IndicatorField, type Suggest } from './IndicatorField.tsx';

interface CorrectionFieldsProps {
  typed: Correcting;
  faults: Faults;
  suggest: Suggest;
  onChange(part: Partial<Correcting>): void;
}

interface LabelledProps {
  label: string;
  fault: string | undefined;
  wide?: boolean;
  children(id: string, faultId: string | undefined): JSX.Element;
}

/** A field under its label, with what is wrong with it below. */
function Labelled({ label, fault, wide = false, children }: LabelledProps): JSX.Element {
  const id = useUniqueId('correction');
  const faultId = `${id}-fault`;
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      {children(id, fault === undefined ? undefined : faultId)}
      {fault === undefined ? null : (
        <p class="fault" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}

type TextName = 'amount' | 'high' | 'unit' | 'period';

function TextField({
  name,
  label,
  hint = '',
  typed,
  faults,
  onChange,
}: Omit<CorrectionFieldsProps, 'suggest'> & { name: TextName; label: string; hint?: string }): JSX.Element {
  return (
    <Labelled label={label} fault={faults[name]}>
      {(id, faultId) => (
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          placeholder={hint}
          value={typed[name]}
          aria-invalid={faultId !== undefined || undefined}
          aria-describedby={faultId}
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  words: Readonly<Record<T, string>>;
  onChange(value: T): void;
}

function Choice<T extends string>({ label, value, words, onChange }: ChoiceProps<T>): JSX.Element {
  const all = Object.keys(words) as T[];
  return (
    <Labelled label={label} fault={undefined}>
      {(id) => (
        <select
          id={id}
          class="input"
          value={value}
          onChange={(event) => onChange(all[event.currentTarget.selectedIndex] ?? value)}
        >
          {all.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Indicator, value and period of a reading, to be set right. */
export function CorrectionFields(props: CorrectionFieldsProps): JSX.Element {
  const { typed, faults, suggest, onChange } = props;
  const { correction: say, comparators, changes } = useWords();
  const rest = { typed, faults, onChange };
  return (
    <div class="correction-fields">
      <Labelled label={say.indicator} fault={faults.name} wide>
        {(id, faultId) => (
          <IndicatorField
            id={id}
            name={typed.name}
            indicator={typed.indicator}
            suggest={suggest}
            invalid={faultId !== undefined}
            describedBy={faultId}
            onChange={(name, indicator) => onChange({ name, indicator })}
          />
        )}
      </Labelled>
      <TextField name="amount" label={say.amount} hint={say.amountHint} {...rest} />
      <TextField name="high" label={say.high} hint={say.highHint} {...rest} />
      <TextField name="unit" label={say.unit} {...rest} />
      <Choice
        label={say.comparator}
        value={typed.comparator}
        words={comparators}
        onChange={(comparator) => onChange({ comparator })}
      />
      <Choice label={say.change} value={typed.change} words={changes} onChange={(change) => onChange({ change })} />
      <TextField name="period" label={say.period} hint={say.periodHint} {...rest} />
    </div>
  );
}
