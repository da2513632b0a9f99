import type { ComponentChildren, JSX } from 'preact';
import type { ReportVerdict } from '../../lib/model/report.ts';
import { useLocale, useWords } from '../shared/own-words/index.ts';
import { sayDay, sayPeriod } from '../shared/wording/index.ts';
import { Evidence } from './Evidence.tsx';
import { LibraryLink } from './LibraryLink.tsx';

/** A report without a title is called by its kind, which is then not said twice. */
function useFacts({ title, areaName, period, type, publishedOn }: ReportVerdict): string[] {
  const { reportTypes, panel } = useWords();
  const locale = useLocale();
  return [
    areaName ?? '',
    period === null ? '' : sayPeriod(period, locale),
    title === '' ? '' : reportTypes[type],
    publishedOn === null ? '' : panel.published(sayDay(publishedOn, locale)),
  ].filter((fact) => fact !== '');
}

interface ReportHeaderProps {
  report: ReportVerdict;
  /** What can be decided about the page. */
  children?: ComponentChildren;
}

/** Which report this is, and why it was taken for one. */
export function ReportHeader({ report, children }: ReportHeaderProps): JSX.Element {
  const { reportTypes } = useWords();
  const facts = useFacts(report);
  return (
    <header class="report-head">
      <h1 title={report.title}>{report.title || reportTypes[report.type]}</h1>
      <div class="report-line">
        <p class="report-facts">
          <span>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        </p>
        <div class="report-links">
          {children}
          <LibraryLink area={report.areaCode} />
        </div>
      </div>
      <Evidence report={report} />
    </header>
  );
}
