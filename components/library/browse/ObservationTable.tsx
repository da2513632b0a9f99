import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { memo } from '../../shared/memo.ts';
import { sayObserved, sayPeriod } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { areaName, areaPath } from '../data/areas.ts';
import type { Row } from '../data/holdings.ts';
import { useLibraryWords } from '../words/index.ts';
import { SourceName } from './SourceName.tsx';

interface RowProps {
  row: Row;
  onRemove(row: Row): void;
}

/** What decides how a value may be read: its measure, its nature, the words of its basis. */
function Remarks({ row }: { row: Row }): JSX.Element {
  const words = useLibraryWords();
  const { measure, nature, strength, basis } = row.value;
  const remarks = [
    words.measures[measure],
    strength === 'strive' ? words.strive : null,
    nature === null ? null : words.natures[nature],
    ...basis,
  ];
  return <>{remarks.filter(Boolean).join(' · ')}</>;
}

function ObservationRowView({ row, onRemove }: RowProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const { value, source, own } = row;
  const path = areaPath(value.area);
  return (
    <tr data-own={own !== null || undefined}>
      <td class="short">{sayPeriod(value.period, locale)}</td>
      <td>
        {areaName(value.area)}
        {path === '' ? null : <div class="aside">{path}</div>}
      </td>
      <td class="short">
        <span class={`status ${value.status}`}>{words.rows.statuses[value.status]}</span>
      </td>
      <td class="figure strong">{sayObserved(row.value, locale)}</td>
      <td class="aside">
        <Remarks row={row} />
      </td>
      <td class="quote" lang="zh-CN">
        {value.words === '' ? <span class="nothing">{words.rows.noWords}</span> : value.words}
      </td>
      <td>
        <SourceName source={source} />
      </td>
      <td class="short">
        {value.enteredOn}
        {own === null ? null : (
          <span class="own-mark">
            <span class="chip strong">{words.rows.own}</span>
            <Button icon="trash" tone="quiet" label={words.rows.remove} onPress={() => onRemove(row)} />
          </span>
        )}
      </td>
    </tr>
  );
}

const ObservationRow = memo(ObservationRowView);

const PAGE = 100;

interface ObservationTableProps {
  rows: readonly Row[];
  label: string;
  onRemove(row: Row): void;
}

/** Observations with where they were read, a hundred at a time. */
export function ObservationTable({ rows, label, onRemove }: ObservationTableProps): JSX.Element {
  const words = useLibraryWords().rows;
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [label]);
  const heads = [
    words.period,
    words.area,
    words.status,
    words.value,
    words.remarks,
    words.words,
    words.source,
    words.entered,
  ];
  const rest = rows.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={label}>
        <table class="data observations">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" class={head === words.value ? 'figure' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <ObservationRow key={row.key} row={row} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 ? (
        <p class="more-rows">
          <span>{words.shown(shown, rows.length)}</span>
          <Button onPress={() => setShown(shown + PAGE)}>{words.more(Math.min(PAGE, rest))}</Button>
        </p>
      ) : null}
    </>
  );
}
