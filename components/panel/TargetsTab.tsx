import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kept } from '../../lib/model/kept.ts';
import { useLocale, useWords } from '../shared/words/index.ts';
import { matches, noteCounts, type Row, rowsOf } from './rows.ts';
import { SearchField } from './SearchField.tsx';
import type { PageState, PanelActions } from './state.ts';
import { TargetList } from './TargetList.tsx';

interface TargetsTabProps {
  page: Extract<PageState, { kind: 'open' }>;
  kept: readonly Kept[];
  actions: Pick<PanelActions, 'reveal' | 'noteOn'>;
}

interface ActualsSwitchProps {
  count: number;
  on: boolean;
  onChange(on: boolean): void;
}

function ActualsSwitch({ count, on, onChange }: ActualsSwitchProps): JSX.Element {
  const { panel } = useWords();
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {panel.showActuals(count)}
    </label>
  );
}

/** The report's targets: searched, listed by section, and outcomes among them where asked for. */
export function TargetsTab({ page, kept, actions }: TargetsTabProps): JSX.Element {
  const { panel } = useWords();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [withActuals, setWithActuals] = useState(false);
  const { reading, inView, current } = page;
  const { mentions, report } = reading.extraction;
  const actuals = useMemo(() => mentions.filter(({ role }) => role === 'actual').length, [mentions]);
  const all = useMemo(() => rowsOf(mentions, withActuals, locale), [mentions, withActuals, locale]);
  const searching = query.trim() !== '';
  const rows = useMemo(
    () => (searching ? all.filter((row) => matches(row.text, query)) : all),
    [all, query, searching],
  );
  const notes = useMemo(() => noteCounts(mentions, kept, reading.anchors), [mentions, kept, reading.anchors]);
  const [onReveal, onNote] = useMemo(
    () => [
      ({ mention }: Row) => actions.reveal({ start: mention.start, end: mention.end }),
      (row: Row) => actions.noteOn(row.index),
    ],
    [actions],
  );
  return (
    <>
      {all.length + actuals > 0 ? (
        <div class="find">
          <SearchField
            label={panel.search}
            value={query}
            found={searching ? panel.found(rows.length, all.length) : null}
            onChange={setQuery}
          />
          {actuals > 0 ? <ActualsSwitch count={actuals} on={withActuals} onChange={setWithActuals} /> : null}
        </div>
      ) : null}
      <TargetList
        rows={rows}
        notes={notes}
        reportPeriod={report.period}
        inView={inView}
        current={current}
        searching={searching}
        onReveal={onReveal}
        onNote={onNote}
      />
    </>
  );
}
