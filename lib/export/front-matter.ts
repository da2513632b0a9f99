import { stringify } from 'yaml';
import type { ReportBundle } from './bundle.ts';
import { dayOf } from './day.ts';
import { obsidianTags } from './tags.ts';
import type { Words } from './words.ts';

/** The day of the latest change to a note or follow-up; null where there is none. */
function lastChange({ kept, utcOffset }: ReportBundle): string | null {
  const times = kept.flatMap(({ note, followUp }) => [note.modified, followUp?.modified ?? 0]);
  return times.length === 0 ? null : dayOf(Math.max(...times), utcOffset);
}

const withoutNulls = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** Facts of the report as YAML between its two lines; what is not known is left out. */
export function frontMatter(bundle: ReportBundle, words: Words, targets: number | null): string {
  const { report, kept, utcOffset } = bundle;
  const fields = withoutNulls({
    title: report.title,
    address: report.address,
    kind: words.types[report.type],
    area: report.areaName,
    area_code: report.areaCode,
    period: report.period,
    issuer: report.issuer,
    published: report.publishedOn,
    first_read: dayOf(report.firstSeen, utcOffset),
    last_changed: lastChange(bundle),
    targets,
    notes: kept.length,
    tags: obsidianTags(kept.flatMap(({ note }) => note.tags)),
  });
  // One line for each value, and quotes also where only YAML 1.1 would take a text for a date or a truth value.
  const yaml = stringify(fields, { lineWidth: 0, blockQuote: false, compat: 'yaml-1.1', schema: 'core' });
  return `---\n${yaml}---`;
}
