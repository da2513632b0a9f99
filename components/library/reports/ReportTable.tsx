import type { JSX } from 'preact';
import type { Term } from '../../../lib/search/index.ts';
import { Chip } from '../../shared/Chip.tsx';
import { memo } from '../../shared/memo.ts';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay, sayPeriod } from '../../shared/wording/index.ts';
import { areaPath } from '../data/areas.ts';
import { Marked } from '../finding/Marked.tsx';
import type { CountedReport } from '../finding/queries.ts';
import { rowsOf, useRowWindow, useScroller } from '../finding/useRowWindow.ts';
import { ALL_NOTES, writeNotesView } from '../notes/address.ts';
import { PlaceLinks } from '../PlaceLinks.tsx';
import { useReportsWords } from './words/index.ts';

/** Height of a row, as in the styles. */
const ROW_HEIGHT = 64;

interface RowProps {
  report: CountedReport;
  terms: readonly Term[];
  at: number;
  counted: boolean;
}

const notesOf = (id: string): string =>
  writeNotesView({ ...ALL_NOTES, chosen: { ...ALL_NOTES.chosen, report: [id] }, sort: 'place' });

function Title({ report, terms }: Pick<RowProps, 'report' | 'terms'>): JSX.Element {
  const words = useReportsWords();
  const locale = useLocale();
  const { title, area, areaName, publishedOn, rewordings } = report;
  const where = [areaPath(area), areaName].filter(Boolean).join(' › ');
  return (
    <th scope="row">
      <a href={notesOf(report.id)} class="report-title">
        <Marked text={title || words.untitled} terms={terms} />
      </a>
      <span class="aside">
        {[where, publishedOn && words.published(sayDay(publishedOn, locale))].filter(Boolean).join(' · ')}
        {rewordings > 0 ? (
          <Chip kind="strong" title={words.changedTip(rewordings)}>
            {words.changed}
          </Chip>
        ) : null}
      </span>
    </th>
  );
}

function ReportRowView({ report, terms, at, counted }: RowProps): JSX.Element {
  const words = useReportsWords();
  const { reportTypes } = useWords();
  const locale = useLocale();
  const { id, title, type, period, targets, notes, openFollowUps, overdue, lastSeen } = report;
  const kind = (reportTypes as Record<string, string>)[type] ?? type;
  return (
    <tr aria-rowindex={at + 2}>
      <Title report={report} terms={terms} />
      <td class="wide">{kind}</td>
      <td>{period === '' ? '—' : sayPeriod(period, locale)}</td>
      <td class="figure">{targets ?? '—'}</td>
      <td class="figure">
        {notes === 0 ? (
          <span class="nothing">{counted ? 0 : '…'}</span>
        ) : (
          <a href={notesOf(id)} aria-label={words.notesOf(title, notes)}>
            {notes}
          </a>
        )}
      </td>
      <td class="figure">
        {openFollowUps === 0 ? <span class="nothing">{counted ? 0 : '…'}</span> : openFollowUps}
        {overdue > 0 ? <div class="late-count">{words.overdue(overdue)}</div> : null}
      </td>
      <td class="short wide">{sayDay(isoDay(new Date(lastSeen)), locale)}</td>
      <td>
        <span class="report-links">
          <PlaceLinks report={report} brief />
        </span>
      </td>
    </tr>
  );
}

const ReportRow = memo(ReportRowView);

interface ReportTableProps {
  reports: readonly CountedReport[];
  terms: readonly Term[];
  counted: boolean;
}

const COLUMNS = ['report', 'type', 'period', 'targets', 'notes', 'open', 'visited', 'actions'] as const;
const FIGURES: readonly string[] = ['targets', 'notes', 'open'];
const WIDE: readonly string[] = ['type', 'visited'];

/** Reports one under the other; only those in view are there. */
export function ReportTable({ reports, terms, counted }: ReportTableProps): JSX.Element {
  const words = useReportsWords();
  const window = useRowWindow(ROW_HEIGHT);
  useScroller(window.list, reports.length);
  const { scroller, onScroll } = window.list;
  const { from, to } = rowsOf(window, reports.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="report-table" ref={scroller} tabIndex={0} aria-label={words.title} onScroll={onScroll}>
      <div style={{ paddingBlock: `${from * ROW_HEIGHT}px ${(reports.length - to) * ROW_HEIGHT}px` }}>
        <table class="data" aria-rowcount={reports.length + 1}>
          <thead>
            <tr>
              {COLUMNS.map((id) => (
                <th
                  key={id}
                  scope="col"
                  class={FIGURES.includes(id) ? 'figure' : WIDE.includes(id) ? 'wide' : undefined}
                >
                  {words.columns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.slice(from, to).map((report, index) => (
              <ReportRow key={report.id} report={report} terms={terms} at={from + index} counted={counted} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
