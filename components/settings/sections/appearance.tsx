import type { JSX } from 'preact';
import { theme } from '../../../lib/settings/index.ts';
import { RadioChoice } from '../RadioChoice.tsx';
import { type Section, useIn } from '../section.ts';
import { useChanging } from '../useChanging.tsx';
import { appearanceWords } from '../words/appearance.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

function Body(): JSX.Element {
  const words = useIn(appearanceWords);
  const { value, change, trouble } = useChanging(theme);
  return (
    <>
      <RadioChoice
        label={words.title}
        choices={THEMES.map((id) => ({ id, label: words.choices[id] }))}
        chosen={value}
        onChoose={(id) => change(() => id)}
      />
      {trouble}
    </>
  );
}

export const appearanceSection: Section = { id: 'appearance', words: appearanceWords, Body };
