import type { JSX, TargetedKeyboardEvent } from 'preact';
import { type NoteColour, NoteColourSchema } from '../../lib/model/records.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words/index.ts';

/** In the order in which they are offered. */
export const COLOURS: readonly NoteColour[] = NoteColourSchema.options;

/** A colour as it is painted under words: its wash and the shape of its line. */
export function Swatch({ colour }: { colour: NoteColour | null }): JSX.Element {
  return (
    <span class={`swatch ${colour ?? 'plain'}`} aria-hidden="true">
      {colour === null ? <Icon name="note" /> : '文'}
    </span>
  );
}

interface ColourChoiceProps {
  /** Null: the colour of notes. */
  value: NoteColour | null;
  onChange(colour: NoteColour | null): void;
}

const CHOICES: readonly (NoteColour | null)[] = [null, ...COLOURS];

/** https://www.w3.org/WAI/ARIA/apg/patterns/radio/ : one Tab stop, arrows choose. */
export function ColourChoice({ value, onChange }: ColourChoiceProps): JSX.Element {
  const { writing } = useWords();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const at = (CHOICES.indexOf(value) + by + CHOICES.length) % CHOICES.length;
    onChange(CHOICES[at] ?? null);
    event.currentTarget.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div class="colours" role="radiogroup" aria-label={writing.colour} onKeyDown={onKeyDown}>
      {CHOICES.map((colour) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio input cannot show how the colour looks under words
        <button
          key={colour}
          type="button"
          role="radio"
          aria-checked={colour === value}
          aria-label={writing.colours[colour ?? 'plain']}
          title={writing.colours[colour ?? 'plain']}
          tabIndex={colour === value ? 0 : -1}
          onClick={() => onChange(colour)}
        >
          <Swatch colour={colour} />
        </button>
      ))}
    </div>
  );
}
