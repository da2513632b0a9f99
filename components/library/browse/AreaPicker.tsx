import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { namesAt } from '../../../lib/report/areas.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { Swatch } from '../chart/Swatch.tsx';
import { areaName, areaPath, byLevel, LEVELS, levelOf } from '../data/areas.ts';
import { type AreaCount, MOST_AREAS } from '../data/series.ts';
import { useDismissal } from '../useDismissal.ts';
import { useLibraryWords } from '../words/index.ts';

/** More would take long to draw, and nobody reads so many; a name finds the rest. */
const MOST_LISTED = 300;

const answersTo = ({ code }: AreaCount, asked: string): boolean =>
  asked === '' || areaName(code).includes(asked) || areaPath(code).includes(asked) || code.startsWith(asked);

/** An area of that very name which is not among those with data. */
const otherOf = (asked: string): string | null =>
  namesAt(asked, 0).find(({ words }) => words === asked)?.area.name ?? null;

interface OptionsProps {
  listed: readonly AreaCount[];
  chosen: readonly string[];
  onToggle(code: string): void;
}

function AreaOptions({ listed, chosen, onToggle }: OptionsProps): JSX.Element {
  const { areas } = useLibraryWords();
  const groups = LEVELS.map((level) => ({ level, all: listed.filter(({ code }) => levelOf(code) === level) }));
  const full = chosen.length >= MOST_AREAS;
  return (
    <>
      {groups.map(({ level, all }) =>
        all.length === 0 ? null : (
          <fieldset key={level}>
            <legend>{areas.levels[level]}</legend>
            {all.map(({ code, rows }) => (
              <label key={code} class="area-option">
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  disabled={full && !chosen.includes(code)}
                  onChange={() => onToggle(code)}
                />
                <span>{areaName(code)}</span>
                <span class="aside">{areaPath(code)}</span>
                <span class="aside count">{areas.rows(rows)}</span>
              </label>
            ))}
          </fieldset>
        ),
      )}
    </>
  );
}

interface PickerProps extends OptionsProps {
  id: string;
  onClose(): void;
}

/** A list of areas to tick, found by name; Escape closes it. */
function Picker({ id, listed, chosen, onToggle, onClose }: PickerProps): JSX.Element {
  const { areas } = useLibraryWords();
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = listed.filter((area) => answersTo(area, asked.trim()));
  const other = found.length > 0 ? null : otherOf(asked.trim());
  const missing = other === null ? areas.unknown : areas.noMatch(other);
  return (
    <section class="area-picker" id={id} aria-label={areas.listed}>
      <div class="search">
        <Icon name="search" />
        <input
          ref={field}
          class="input"
          type="text"
          aria-label={areas.search}
          placeholder={areas.search}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      </div>
      <div class="area-options">
        {found.length === 0 ? (
          <p class="aside" role="status">
            {missing}
          </p>
        ) : (
          <AreaOptions listed={found.slice(0, MOST_LISTED)} chosen={chosen} onToggle={onToggle} />
        )}
      </div>
      <footer>
        <span class="aside">{areas.most(MOST_AREAS)}</span>
        <Button onPress={onClose}>{areas.close}</Button>
      </footer>
    </section>
  );
}

interface ChosenProps {
  code: string;
  at: number;
  hasData: boolean;
  onRemove(): void;
}

function ChosenArea({ code, at, hasData, onRemove }: ChosenProps): JSX.Element {
  const { areas } = useLibraryWords();
  return (
    <li class="chip area-chip" title={areaPath(code)}>
      <Swatch at={at} />
      {areaName(code)}
      {hasData ? null : <span class="aside">{areas.empty}</span>}
      <button type="button" class="remove" aria-label={areas.remove(areaName(code))} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

interface AreaPickerProps {
  /** The areas that there is data of. */
  available: readonly AreaCount[];
  chosen: readonly string[];
  onChange(areas: string[]): void;
}

/** The areas of the chart, in their colours and shapes, and a list to choose them from. */
export function AreaPicker({ available, chosen, onChange }: AreaPickerProps): JSX.Element {
  const { areas } = useLibraryWords();
  const [open, setOpen] = useState(false);
  const id = useUniqueId('areas');
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const listed = [...available].sort((a, b) => byLevel(a.code, b.code));
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useDismissal(open, box, { leave: () => setOpen(false), close });
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div class="areas" role="group" aria-label={areas.label} ref={box}>
      <ul class="area-chips">
        {chosen.map((code, at) => (
          <ChosenArea
            key={code}
            code={code}
            at={at}
            hasData={available.some((area) => area.code === code)}
            onRemove={() => toggle(code)}
          />
        ))}
      </ul>
      <Button icon="pin" expanded={open} inputRef={opener} onPress={() => setOpen(!open)}>
        {areas.add}
      </Button>
      {open ? <Picker id={id} listed={listed} chosen={chosen} onToggle={toggle} onClose={close} /> : null}
    </div>
  );
}
