import type { JSX } from 'preact';
import type { FaultyRow, PreviewRow, ReadableRow, Reason } from '../../../lib/dataset/index.ts';
import type { Observation } from '../../../lib/indicators/index.ts';
import type { Decision, OwnObservationDraft } from '../../../lib/storage/index.ts';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { memo } from '../../shared/memo.ts';
import { sayObserved, sayPeriod } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName } from '../data/areas.ts';
import { sayNamed } from '../data/say.ts';
import { useLibraryWords } from '../words/index.ts';
import { decisionsFor, type RowState } from './choices.ts';

const ICONS: Record<RowState, IconName> = { new: 'check', duplicate: 'copy', conflict: 'flag', error: 'warning' };

function State({ state }: { state: RowState }): JSX.Element {
  const { own } = useLibraryWords();
  return (
    <span class={`row-state ${state}`}>
      <Icon name={ICONS[state]} />
      {own.states[state]}
    </span>
  );
}

function Reasons({ reasons, faults = false }: { reasons: readonly Reason[]; faults?: boolean }): JSX.Element | null {
  const locale = useLocale();
  if (reasons.length === 0) return null;
  return (
    <ul class={faults ? 'faults' : 'aside'}>
      {reasons.map((reason) => (
        <li key={reason.zh}>{sayNamed(reason, locale)}</li>
      ))}
    </ul>
  );
}

const observed = (draft: OwnObservationDraft): Observation => ({
  ...draft,
  indicator: draft.indicator ?? '',
  source: draft.source.title,
});

function Faulty({ row }: { row: FaultyRow }): JSX.Element {
  return (
    <tr>
      <td class="figure">{row.line}</td>
      <td>
        <State state="error" />
      </td>
      <td colSpan={5} class="aside">
        {row.cells.filter((cell) => cell.trim() !== '').join(' | ')}
      </td>
      <td>
        <Reasons reasons={row.reasons} faults />
      </td>
    </tr>
  );
}

/** What is there already and says something else: the reader's own, the dataset's, or an earlier line. */
function Existing({ row }: { row: ReadableRow }): JSX.Element {
  const { own: words } = useLibraryWords();
  const locale = useLocale();
  return (
    <>
      {row.existing.map((one) => (
        <div key={one.id}>{words.existing(sayObserved(observed(one), locale), one.source.title)}</div>
      ))}
      {row.bundled.map((one) => (
        <div key={one.source}>{words.bundled(sayObserved(one, locale))}</div>
      ))}
      {row.sameAsLine === null ? null : <div>{words.sameAsLine(row.sameAsLine)}</div>}
    </>
  );
}

interface DecidingProps {
  row: ReadableRow;
  at: number;
  name: string;
  decision: Decision;
  onDecide(at: number, decision: Decision): void;
}

function Deciding({ row, at, name, decision, onDecide }: DecidingProps): JSX.Element {
  const { own: words } = useLibraryWords();
  if (row.state !== 'conflict') return <span class="aside">{words.statesHint[row.state]}</span>;
  return (
    <select
      class="input"
      aria-label={words.decisionOf(name)}
      value={decision}
      onChange={(event) => onDecide(at, event.currentTarget.value as Decision)}
    >
      {decisionsFor(row).map((choice) => (
        <option key={choice} value={choice}>
          {words.decisions[choice]}
        </option>
      ))}
    </select>
  );
}

interface RowProps {
  row: PreviewRow;
  at: number;
  /** The catalogue's name of its indicator. */
  indicator: string;
  decision: Decision;
  onDecide(at: number, decision: Decision): void;
}

function PreviewRowView({ row, at, indicator, decision, onDecide }: RowProps): JSX.Element {
  const { rows: words } = useLibraryWords();
  const locale = useLocale();
  if (row.state === 'error') return <Faulty row={row} />;
  const { draft } = row;
  const name = `${indicator} ${areaName(draft.area)} ${draft.period}`;
  return (
    <tr>
      <td class="figure">{row.line}</td>
      <td>
        <State state={row.state} />
      </td>
      <td>{indicator}</td>
      <td>{areaName(draft.area)}</td>
      <td class="short">{sayPeriod(draft.period, locale)}</td>
      <td class="short">{words.statuses[draft.status]}</td>
      <td class="figure strong">{sayObserved(observed(draft), locale)}</td>
      <td>
        <Deciding row={row} at={at} name={name} decision={decision} onDecide={onDecide} />
        {row.state === 'new' ? null : (
          <div class="aside">
            <Existing row={row} />
          </div>
        )}
        <Reasons reasons={row.notes} />
      </td>
    </tr>
  );
}

/** One row of a file, as it would come in. */
export const PreviewRowLine = memo(PreviewRowView);
