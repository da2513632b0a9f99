import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReportSettings } from '../../../lib/model/records.ts';
import type { ReportVerdict } from '../../../lib/model/report.ts';
import type { Failure, Result } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { sayPeriod } from '../../shared/wording/index.ts';
import { useReaderWords } from '../words/index.ts';
import { FactsForm } from './FactsForm.tsx';

interface ReportHeadProps {
  report: ReportVerdict;
  targets: number;
  /** Said under the facts. */
  note: string | null;
  onSet(set: ReportSettings): Promise<Result<unknown>>;
}

/** Which report this is, as proposed or as the reader set it. */
export function ReportHead({ report, targets, note, onSet }: ReportHeadProps): JSX.Element {
  const words = useReaderWords();
  const { reportTypes } = useWords();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    setFailure(null);
    opener.current?.focus();
  };
  const save = async (set: ReportSettings): Promise<void> => {
    const kept = await onSet(set);
    if (kept.ok) close();
    else setFailure(kept.error);
  };
  const known = [report.areaName, report.period && sayPeriod(report.period, locale)].filter(Boolean);
  const facts = [known.length === 0 ? words.facts.unknown : known.join(' · '), reportTypes[report.type]];
  return (
    <header class="report-head">
      <h1>{report.title || words.facts.untitled}</h1>
      <p class="facts">
        <span>{[...facts, words.targets(targets)].join(' · ')}</span>
        <Button tone="quiet" icon="edit" expanded={editing} inputRef={opener} onPress={() => setEditing(!editing)}>
          {words.facts.correct}
        </Button>
      </p>
      {note ? <p class="aside">{note}</p> : null}
      {editing ? (
        <FactsForm report={report} failure={failure} onSave={(set) => void save(set)} onCancel={close} />
      ) : null}
    </header>
  );
}
