import type { JSX } from 'preact';
import { palette } from '../../../lib/highlight/palette.ts';
import { type MarkColour, markColourNames, markColours } from '../../../lib/settings/index.ts';
import { hiddenMarks, type MarkKind, markKinds } from '../../shared/hidden-marks.ts';
import { type Section, useIn } from '../section.ts';
import { useChanging } from '../useChanging.tsx';
import { marksWords } from '../words/marks.ts';

interface MarkRowProps {
  kind: MarkKind;
  shown: boolean;
  colour: MarkColour | null;
  onShow(shown: boolean): void;
  onColour(colour: MarkColour | null): void;
}

const inked = (colour: MarkColour | null): Record<string, string> =>
  colour === null ? {} : { '--chosen': `rgb(${palette[colour].join(' ')})` };

function MarkRow({ kind, shown, colour, onShow, onColour }: MarkRowProps): JSX.Element {
  const words = useIn(marksWords);
  const name = words.kinds[kind];
  const sample = ['mark-sample', kind === 'note' ? 'noted' : kind, colour === null ? '' : 'chosen'].join(' ');
  return (
    <li>
      <label class="radio chosen-name">
        <input
          type="checkbox"
          checked={shown}
          aria-label={words.show(name)}
          onChange={(event) => onShow(event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      <span class={sample} style={inked(colour)} lang="zh-CN">
        {words.sample}
      </span>
      <select
        class="input mark-colour"
        aria-label={words.colour(name)}
        value={colour ?? ''}
        onChange={(event) => onColour(markColourNames.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{words.standard}</option>
        {markColourNames.map((one) => (
          <option key={one} value={one}>
            {words.colours[one]}
          </option>
        ))}
      </select>
    </li>
  );
}

function Body(): JSX.Element {
  const words = useIn(marksWords);
  const hidden = useChanging(hiddenMarks);
  const colours = useChanging(markColours);
  const chosen = colours.value ?? {};
  const isStandard = (hidden.value ?? []).length === 0 && Object.keys(chosen).length === 0;
  const reset = (): void => {
    hidden.change(() => []);
    colours.change(() => ({}));
  };
  return (
    <>
      <ul class="shortcuts">
        {markKinds.map((kind) => (
          <MarkRow
            key={kind}
            kind={kind}
            shown={!(hidden.value ?? []).includes(kind)}
            colour={chosen[kind] ?? null}
            onShow={(shown) =>
              hidden.change((all) => markKinds.filter((one) => (one === kind ? !shown : all.includes(one))))
            }
            onColour={(colour) =>
              colours.change(({ [kind]: _, ...others }) => (colour === null ? others : { ...others, [kind]: colour }))
            }
          />
        ))}
      </ul>
      {isStandard ? null : (
        <button type="button" class="button" onClick={reset}>
          {words.reset}
        </button>
      )}
      {hidden.trouble ?? colours.trouble}
    </>
  );
}

export const marksSection: Section = { id: 'marks', words: marksWords, Body };
