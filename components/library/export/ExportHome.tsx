import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sentenceOf } from '../../../lib/model/result.ts';
import type { SurveyedReport } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { writePlace } from '../address.ts';
import { goTo, usePlace } from '../usePlace.ts';
import { MarkdownPart } from './MarkdownPart.tsx';
import { OtherForms } from './OtherForms.tsx';
import { areasIn, countsOf, periodsIn, type Scope, scoped, scopeOf } from './scope.ts';
import { useSurvey } from './useSurvey.ts';
import { useExportWords } from './words/index.ts';

interface PickProps {
  label: string;
  all: string;
  values: readonly string[];
  chosen: string | null;
  onChoose(value: string | null): void;
}

function Pick({ label, all, values, chosen, onChoose }: PickProps): JSX.Element {
  return (
    <label class="pick">
      <span class="label">{label}</span>
      <select
        class="input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

function ScopeBar({ survey, scope }: { survey: readonly SurveyedReport[]; scope: Scope }): JSX.Element {
  const words = useExportWords();
  const { asked } = usePlace();
  const counts = countsOf(scoped(survey, scope));
  const set = (name: string, value: string | null) => {
    const now = Object.fromEntries(asked);
    goTo(writePlace('export', [], { ...now, [name]: value }));
  };
  return (
    <section class="scope" aria-label={words.what}>
      <Pick
        label={words.area}
        all={words.allAreas}
        values={areasIn(survey)}
        chosen={scope.area}
        onChoose={(value) => set('area', value)}
      />
      <Pick
        label={words.period}
        all={words.allPeriods}
        values={periodsIn(survey)}
        chosen={scope.period}
        onChoose={(value) => set('period', value)}
      />
      {scope.reports === null ? null : (
        <button type="button" class="chip strong" onClick={() => set('reports', null)}>
          {words.chosenReports(scope.reports.length)}
        </button>
      )}
      <p class="aside" role="status">
        {words.counts(counts)}
      </p>
    </section>
  );
}

/** What is taken out, and in which form. */
export function ExportHome(): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  const { asked } = usePlace();
  const { survey, failure } = useSurvey();
  const scope = useMemo(() => scopeOf(asked), [asked]);
  const chosen = useMemo(() => survey && scoped(survey, scope), [survey, scope]);
  if (failure) return <EmptyState icon="warning" title={sentenceOf(failure, locale)} />;
  return (
    <>
      <header class="taking-head">
        <h1>{words.title}</h1>
        <p class="definition">{words.lead}</p>
      </header>
      {survey === null ? (
        <p class="aside" aria-busy="true">
          {words.reading}
        </p>
      ) : survey.length === 0 ? (
        <EmptyState icon="download" title={words.nothing} hint={words.nothingHint} />
      ) : (
        <ScopeBar survey={survey} scope={scope} />
      )}
      <MarkdownPart chosen={chosen} whole={chosen?.length === survey?.length} />
      <OtherForms chosen={chosen} whole={chosen?.length === survey?.length} />
    </>
  );
}
