import type { JSX } from 'preact';
import { Popover } from '../Popover.tsx';
import { COLUMNS, type Column, FIXED } from './columns.ts';
import { useLedgerWords } from './words/index.ts';

interface ColumnChoiceProps {
  shown: readonly Column[];
  onToggle(column: Column): void;
}

/** Which columns the 台账 shows. */
export function ColumnChoice({ shown, onToggle }: ColumnChoiceProps): JSX.Element {
  const words = useLedgerWords();
  return (
    <Popover label={words.columnsChoice} icon="columns">
      {() => (
        <fieldset class="column-choice">
          <legend class="aside">{words.columnsHint}</legend>
          {COLUMNS.filter((column) => !FIXED.includes(column)).map((column) => (
            <label key={column} class="facet-value">
              <input type="checkbox" checked={shown.includes(column)} onChange={() => onToggle(column)} />
              <span>{words.columns[column]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Popover>
  );
}
