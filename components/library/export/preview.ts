import { type Gathered, gather } from '../../../lib/export/gathered.ts';
import {
  type ExportTemplate,
  readTemplate,
  renderReport,
  renderWhole,
  type TemplateFault,
} from '../../../lib/export/templates/index.ts';
import { sampleIn } from './sample.ts';

/** Reports and notes of a preview; more would make typing slow. */
export const REPORTS = 3;
const NOTES = 30;

export interface Preview {
  readonly text: string | null;
  readonly fault: TemplateFault | null;
  /** Nothing is kept yet: the preview shows an example. */
  readonly sample: boolean;
}

const fewer = (gathered: Gathered): Gathered => ({
  ...gathered,
  reports: gathered.reports
    .toSorted((a, b) => b.kept.length - a.kept.length)
    .slice(0, REPORTS)
    .map((one) => ({ ...one, kept: one.kept.slice(0, NOTES) })),
});

/** What the template makes of some of the reader's own data, or of an example where there is none. */
export function previewOf(template: ExportTemplate, given: Gathered): Preview {
  const sample = given.reports.every(({ kept }) => kept.length === 0);
  const gathered = gather(sample ? { ...given, reports: sampleIn() } : fewer(given));
  const ready = readTemplate(template);
  if (!ready.ok) return { text: null, fault: ready.error, sample };
  const [report] = gathered.reports.toSorted((a, b) => b.kept.length - a.kept.length);
  const made =
    template.scope === 'report' && report
      ? renderReport(ready.value, gathered, report)
      : renderWhole(ready.value, gathered);
  return made.ok ? { text: made.value.content, fault: null, sample } : { text: null, fault: made.error, sample };
}
