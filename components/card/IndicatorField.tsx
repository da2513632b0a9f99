import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndicatorRef } from '../../lib/model/mention.ts';
import { useUniqueId } from '../shared/uniqueId.ts';
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
  const [at, setAt] = useState(-1);
  const listId = useUniqueId('indicators');
  const open = choices.length > 0;
  const take = (choice: IndicatorRef): void => {
    clear();
    setAt(-1);
    onChange(choice.label, choice);
  };
  const chosen = choices[at];
  const keys: Record<string, (() => void) | false> = {
    ArrowDown: open && (() => setAt(Math.min(at + 1, choices.length - 1))),
    ArrowUp: open && (() => setAt(Math.max(at - 1, -1))),
    Enter: open && chosen !== undefined && (() => take(chosen)),
    Escape: open && clear,
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const act = keys[event.key];
    if (!act || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const type = (typed: string): void => {
    setAt(-1);
    ask(typed);
    onChange(typed, typed.trim() === indicator?.label ? indicator : null);
  };
  return (
    <div class="tags-field">
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        autocomplete="off"
        placeholder={correction.indicatorHint}
        value={name}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={clear}
      />
      <p class="field-state">{indicator ? correction.listed : name.trim() === '' ? '' : correction.ownIndicator}</p>
      {open ? (
        <div class="completions" role="listbox" id={listId} aria-label={correction.suggestions}>
          {choices.map((choice, index) => (
            <div
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                take(choice);
              }}
            >
              {choice.label}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
