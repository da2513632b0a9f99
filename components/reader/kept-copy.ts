import type { ReportRecord } from '../../lib/model/records.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { keptText, type PledgemarkDatabase, reportAt, textVersions } from '../../lib/storage/index.ts';

/** A report's text as it was kept. */
export interface KeptCopy {
  readonly report: ReportRecord;
  readonly text: string;
  /** When the text was last seen so, in milliseconds since the Unix epoch. */
  readonly seen: number;
}

/** The text that was last kept of the report's page at this canonical address; null where none was. */
export async function keptCopy(database: PledgemarkDatabase, address: string): Promise<Result<KeptCopy | null>> {
  const report = await reportAt(database, address);
  if (!report.ok) return report;
  if (report.value === null) return ok(null);
  const versions = await textVersions(database, report.value.id);
  if (!versions.ok) return versions;
  const version = versions.value.items.find((one) => one.address === address && one.kept !== null);
  if (!version) return ok(null);
  const text = await keptText(database, version.id);
  return text.ok ? ok({ report: report.value, text: text.value, seen: version.lastSeen }) : text;
}
