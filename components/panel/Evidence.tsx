import type { JSX } from 'preact';
import type { ReportVerdict } from '../../lib/model/report.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLocale, useWords } from './words/index.ts';

/** Confidence from which on it is called very high, and high. */
const VERY_SURE = 0.9;
const SURE = 0.75;

type Words = ReturnType<typeof useWords>['verdict'];

function certainty({ isReport, confidence }: ReportVerdict, words: Words): string {
  if (!isReport) return words.asked;
  if (confidence >= VERY_SURE) return words.verySure;
  return confidence >= SURE ? words.sure : words.unsure;
}

/** Why the page was taken for a report, or not, and how sure that is. */
export function Evidence({ report }: { report: ReportVerdict }): JSX.Element | null {
  const { verdict: words } = useWords();
  const locale = useLocale();
  const { isReport, confidence, evidence, evidenceEn } = report;
  const reasons = (locale === 'en' && evidenceEn) || evidence;
  if (reasons.length === 0) return null;
  return (
    <details class="evidence">
      <summary>
        <Icon name="chevron" />
        <span>{isReport ? words.why : words.whyNot}</span>
        <span class="certainty">{certainty(report, words)}</span>
      </summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {isReport && confidence < SURE ? <p>{words.unsureHint}</p> : null}
    </details>
  );
}
