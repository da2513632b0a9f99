import type { JSX } from 'preact';
import { dateForm } from '../../../lib/settings/index.ts';
import { writeDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { RadioChoice } from '../RadioChoice.tsx';
import { type Section, useIn } from '../section.ts';
import { useChanging } from '../useChanging.tsx';
import { dateWords } from '../words/dates.ts';

const FORMS = ['iso', 'words', 'slashes'] as const;
const EXAMPLE = '2025-03-01';

function Body(): JSX.Element {
  const words = useIn(dateWords);
  const locale = useLocale();
  const { value, change, trouble } = useChanging(dateForm);
  return (
    <>
      <RadioChoice
        label={words.title}
        choices={FORMS.map((id) => ({ id, label: writeDay(EXAMPLE, id, locale) }))}
        chosen={value}
        onChoose={(id) => change(() => id)}
      />
      {trouble}
    </>
  );
}

export const datesSection: Section = { id: 'dates', words: dateWords, Body };
