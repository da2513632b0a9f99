import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Area } from '../../../lib/report/areas.ts';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { useReaderWords } from '../words/index.ts';
import { areaMeant, areaPath, areasLike } from './area.ts';

/** What stands in the field, and the area that is meant by it. */
export interface ChosenArea {
  readonly written: string;
  readonly code: string | null;
}

interface AreaFieldProps {
  id: string;
  chosen: ChosenArea;
  describedBy: string | undefined;
  onChange(chosen: ChosenArea): void;
}

/** An area by its name; those that may be meant open under the field as it is typed. */
export function AreaField({ id, chosen, describedBy, onChange }: AreaFieldProps): JSX.Element {
  const { facts } = useReaderWords();
  const [offered, setOffered] = useState<readonly Area[]>([]);
  const [at, setAt] = useState(-1);
  const listId = useUniqueId('areas');
  const open = offered.length > 0;
  const offer = (areas: readonly Area[]): void => {
    setOffered(areas);
    setAt(-1);
  };
  const take = ({ name, code }: Area): void => {
    offer([]);
    onChange({ written: name, code });
  };
  const type = (written: string): void => {
    offer(areasLike(written));
    onChange({ written, code: areaMeant(written)?.code ?? null });
  };
  const pointed = offered[at];
  const keys: Record<string, (() => void) | false> = {
    ArrowDown: open && (() => setAt(Math.min(at + 1, offered.length - 1))),
    ArrowUp: open && (() => setAt(Math.max(at - 1, -1))),
    Enter: open && pointed !== undefined && (() => take(pointed)),
    Escape: open && (() => offer([])),
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
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
        aria-describedby={describedBy}
        autocomplete="off"
        placeholder={facts.areaHint}
        value={chosen.written}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => offer([])}
      />
      {open ? (
        <div class="completions" role="listbox" id={listId} aria-label={facts.areas}>
          {offered.map((area, index) => (
            <div
              key={area.code}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                take(area);
              }}
            >
              {area.name} <span class="aside">{areaPath(area.code)}</span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
