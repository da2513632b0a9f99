import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AssessmentSchema, ProgressSchema } from '../../../lib/model/follow-up.ts';
import { useWords } from '../../shared/own-words/index.ts';
import { useFindingWords } from '../finding/words/index.ts';
import type { EditableColumn } from './columns.ts';
import { useLedgerWords } from './words/index.ts';

/** Units used before, for the fields of units; made once by the table. */
export const UNITS_LIST = 'ledger-units';

interface CellFieldProps {
  column: EditableColumn;
  label: string;
  text: string;
  /** In which the target is written: a bare number is taken to be in it. */
  unit: string;
  /** `by` is the key that ended it, else empty. */
  onDone(text: string, by: 'Enter' | 'Tab' | ''): void;
  onCancel(): void;
}

type Options = readonly (readonly [value: string, name: string])[];

function useOptions(column: EditableColumn): Options | null {
  const { progress } = useWords();
  const { assessments } = useFindingWords();
  if (column === 'progress') return ProgressSchema.options.map((value) => [value, progress[value]]);
  if (column === 'assessment') return AssessmentSchema.options.map((value) => [value, assessments[value]]);
  return null;
}

/** The field of one cell: Enter or leaving it keeps what was typed, Escape does not. */
export function CellField({ column, label, text, unit, onDone, onCancel }: CellFieldProps): JSX.Element {
  const words = useLedgerWords();
  const options = useOptions(column);
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const over = useRef(false);
  // With the very commit, or what is typed right after the click would be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const end = (act: () => void): void => {
    if (over.current) return;
    over.current = true;
    act();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') end(onCancel);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    const by = event.key;
    end(() => onDone(typed, by));
  };
  const shared = {
    ref: field,
    class: 'input cell-field',
    'aria-label': label,
    value: typed,
    onKeyDown,
    onBlur: () => end(() => onDone(typed, '')),
  };
  if (options) {
    return (
      <select
        {...shared}
        onChange={(event) => {
          const value = options[event.currentTarget.selectedIndex]?.[0] ?? typed;
          setTyped(value);
          end(() => onDone(value, ''));
        }}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type={column === 'due' ? 'date' : 'text'}
      list={column === 'lead' ? UNITS_LIST : undefined}
      placeholder={column === 'co' ? words.coHint : column === 'reported' ? unit : ''}
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
