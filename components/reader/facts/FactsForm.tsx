import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportSettings } from '../../../lib/model/records.ts';
import { type ReportType, ReportTypeSchema, type ReportVerdict } from '../../../lib/model/report.ts';
import type { Failure } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useSentence, useWords } from '../../shared/own-words/index.ts';
import { useUniqueId } from '../../shared/uniqueId.ts';
import { useReaderWords } from '../words/index.ts';
import { AreaField, type ChosenArea } from './AreaField.tsx';
import { areaMeant } from './area.ts';
import { periodFrom } from './period.ts';

interface FactsFormProps {
  report: ReportVerdict;
  failure: Failure | null;
  onSave(set: ReportSettings): void;
  onCancel(): void;
}

type Said = { title: string; type: ReportType; area: ChosenArea; period: string };

/** What the form says, or which of its fields says nothing that can be kept. */
function settingsOf({ title, type, area, period }: Said, before: string): ReportSettings | 'area' | 'period' {
  const when = periodFrom(period);
  if (when === false) return 'period';
  const written = area.written.trim();
  if (written !== '' && area.code === null) return 'area';
  const named = title.trim() || before;
  return {
    ...(named === '' ? {} : { title: named }),
    type,
    period: when,
    areaCode: written === '' ? null : area.code,
    areaName: written === '' ? null : written,
  };
}

/** Sets right what was proposed of the report. */
export function FactsForm({ report, failure, onSave, onCancel }: FactsFormProps): JSX.Element {
  const { facts } = useReaderWords();
  const { reportTypes } = useWords();
  const sentence = useSentence();
  const [said, setSaid] = useState<Said>({
    title: report.title,
    type: report.type,
    area: { written: report.areaName ?? '', code: report.areaCode ?? areaMeant(report.areaName ?? '')?.code ?? null },
    period: report.period ?? '',
  });
  const [wrong, setWrong] = useState<'area' | 'period' | null>(null);
  const wrongId = useUniqueId('wrong');
  const change = (part: Partial<Said>): void => {
    setWrong(null);
    setSaid({ ...said, ...part });
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const settings = settingsOf(said, report.title);
    if (typeof settings === 'string') setWrong(settings);
    else onSave(settings);
  };
  return (
    <form
      class="facts-form"
      aria-label={facts.dialog}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={facts.title}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="text"
            value={said.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="facts-row">
        <Field label={facts.area}>
          {(id) => (
            <AreaField
              id={id}
              chosen={said.area}
              describedBy={wrong === 'area' ? wrongId : undefined}
              onChange={(area) => change({ area })}
            />
          )}
        </Field>
        <Field label={facts.period}>
          {(id) => (
            <input
              id={id}
              class="input"
              type="text"
              placeholder={facts.periodHint}
              aria-invalid={wrong === 'period' || undefined}
              aria-describedby={wrong === 'period' ? wrongId : undefined}
              value={said.period}
              onInput={(event) => change({ period: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={facts.kind}>
          {(id) => (
            <select
              id={id}
              class="input"
              value={said.type}
              onChange={(event) => change({ type: ReportTypeSchema.parse(event.currentTarget.value) })}
            >
              {ReportTypeSchema.options.map((type) => (
                <option key={type} value={type}>
                  {reportTypes[type]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="aside">{facts.hint}</p>
      <div role="alert" id={wrongId}>
        {wrong ? <p class="trouble">{wrong === 'area' ? facts.noArea : facts.badPeriod}</p> : null}
        {failure ? <p class="trouble">{sentence(failure)}</p> : null}
      </div>
      <div class="bar">
        <button type="submit" class="button primary">
          {facts.save}
        </button>
        <Button onPress={onCancel}>{facts.cancel}</Button>
      </div>
    </form>
  );
}
