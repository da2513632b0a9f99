import type { JSX } from 'preact';
import { Icon } from '../../shared/Icon.tsx';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { sayDay, sayPeriod, spaceFigures, type tabledTarget } from '../../shared/wording/index.ts';
import { areaName } from '../data/areas.ts';
import { nameOf } from '../finding/ledger-lines.ts';
import type { LedgerLine } from '../finding/queries.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { ALL_NOTES, writeNotesView } from '../notes/address.ts';
import type { Column } from './columns.ts';
import { useLedgerWords } from './words/index.ts';

interface CellProps {
  line: LedgerLine;
  column: Column;
  at: number;
  /** The target as the columns of values and units have it. */
  tabled: Tabled;
}

type Tabled = ReturnType<typeof tabledTarget>;

function Due({ line }: { line: LedgerLine }): JSX.Element | null {
  const locale = useLocale();
  const { urgencies } = useFindingWords();
  const { followUp, urgency } = line;
  if (followUp.due === '') return null;
  const pressing = urgency === 'overdue' || urgency === 'this-month';
  return (
    <span class={`due ${urgency}`}>
      {urgency === 'overdue' ? <Icon name="warning" /> : null}
      {sayDay(followUp.due, locale)}
      {pressing ? <span class="visually-hidden">{urgencies[urgency]}</span> : null}
    </span>
  );
}

function Indicator({ line }: { line: LedgerLine }): JSX.Element {
  const words = useLedgerWords();
  const name = nameOf(line);
  const note = line.followUp.noteId;
  const href = writeNotesView({
    ...ALL_NOTES,
    chosen: { ...ALL_NOTES.chosen, report: [line.reportId] },
    sort: 'place',
    note,
  });
  return (
    <a class="indicator-link" href={href} tabIndex={-1} title={words.open(name)}>
      {name}
    </a>
  );
}

/** What a cell may be too narrow for. */
export function wholeText(line: LedgerLine, column: Column, tabled: Tabled): string | undefined {
  const { followUp, report } = line;
  const texts: Partial<Record<Column, string>> = {
    target: tabled.value,
    lead: followUp.leadUnit,
    co: followUp.coUnits.join('、'),
    reported: followUp.reported,
    remark: followUp.remark,
    report,
  };
  return texts[column] || undefined;
}

/** What a cell shows while it is not edited. */
export function Cell({ line, column, at, tabled }: CellProps): JSX.Element | string | null {
  const words = useWords();
  const finding = useFindingWords();
  const locale = useLocale();
  const { followUp } = line;
  switch (column) {
    case 'no':
      return String(at + 1);
    case 'indicator':
      return <Indicator line={line} />;
    case 'target':
      return tabled.value;
    case 'unit':
      return tabled.unit;
    case 'due':
      return <Due line={line} />;
    case 'lead':
      return followUp.leadUnit;
    case 'co':
      return followUp.coUnits.join('、');
    case 'progress':
      return (
        <span class={`pill ${followUp.progress}`}>
          {(words.progress as Record<string, string>)[followUp.progress] ?? followUp.progress}
        </span>
      );
    case 'reported':
      return spaceFigures(followUp.reported);
    case 'assessment':
      return (
        <span class={`verdict ${followUp.assessment}`}>
          {(finding.assessments as Record<string, string>)[followUp.assessment] ?? followUp.assessment}
        </span>
      );
    case 'remark':
      return followUp.remark;
    case 'area':
      return line.area === '' ? '' : areaName(line.area);
    case 'period':
      return line.period === '' ? '' : sayPeriod(line.period, locale);
    case 'report':
      return line.report;
  }
}
