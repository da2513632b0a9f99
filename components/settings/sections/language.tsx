import type { JSX } from 'preact';
import { language } from '../../../lib/settings/index.ts';
import { RadioChoice } from '../RadioChoice.tsx';
import { type Section, useIn } from '../section.ts';
import { useChanging } from '../useChanging.tsx';
import { languageWords } from '../words/language.ts';

const LANGUAGES = ['browser', 'zh', 'en'] as const;

function Body(): JSX.Element {
  const words = useIn(languageWords);
  const { value, change, trouble } = useChanging(language);
  return (
    <>
      <RadioChoice
        label={words.title}
        choices={LANGUAGES.map((id) => ({ id, label: words.choices[id] }))}
        chosen={value}
        onChoose={(id) => change(() => id)}
      />
      {trouble}
    </>
  );
}

export const languageSection: Section = { id: 'language', words: languageWords, Body };
