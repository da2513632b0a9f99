import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndicatorRef } from '../../lib/model/mention.ts';
import { ComboField } from '../shared/ComboField.tsx';
import { useWords } from '../shared/words/index.ts';

/** Indicators of the catalogue that fit what was typed, the best first. */
export type Suggest = (typed: string) => Promise<readonly IndicatorRef[]>;

interface IndicatorFieldProps {
  id: string;
  name: string;
  indicator: IndicatorRef | null;
  suggest: Suggest;
  invalid: boolean;
  describedBy: string | undefined;
  onChange(name: string, indicator: IndicatorRef | null): void;
}

const REST_MS = 120;

/** What the catalogue offers for the words typed; empty until the reader types. */
function useSuggestions(suggest: Suggest): [readonly IndicatorRef[], (typed: string) => void, () => void] {
  const [found, setFound] = useState<readonly IndicatorRef[]>([]);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clear = (): void => {
    asked.current += 1;
    clearTimeout(timer.current);
    setFound([]);
  };
  const ask = (typed: string): void => {
    clear();
    if (typed.trim() === '') return;
    const mine = asked.current;
    timer.current = setTimeout(() => {
      // An answer that comes after more was typed is for nobody.
      void suggest(typed).then((list) => asked.current === mine && setFound(list));
    }, REST_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return [found, ask, clear];
}

/** A name, the reader's own or one of the catalogue: the choices open under the field as it is typed. */
export function IndicatorField(props: IndicatorFieldProps): JSX.Element {
  const { id, name, indicator, suggest, invalid, describedBy, onChange } = props;
  const { correction } = useWords();
  const [choices, ask, clear] = useSuggestions(suggest);
  const take = (choice: IndicatorRef): void => {
    clear();
    onChange(choice.label, choice);
  };
  const type = (typed: string): void => {
    ask(typed);
    onChange(typed, typed.trim() === indicator?.label ? indicator : null);
  };
  return (
    <div class="tags-field">
      <ComboField<IndicatorRef>
        id={id}
        value={name}
        hint={correction.indicatorHint}
        invalid={invalid}
        describedBy={describedBy}
        choices={choices}
        label={correction.suggestions}
        keyOf={(choice) => choice.id}
        onType={type}
        onTake={take}
        onClose={clear}
      >
        {(choice) => choice.label}
      </ComboField>
      <p class="field-state">{indicator ? correction.listed : name.trim() === '' ? '' : correction.ownIndicator}</p>
    </div>
  );
}
