import { ok, type Result } from '../../../lib/model/result.ts';
import { textAddress } from '../../../lib/platform/reader-address.ts';
import {
  keepText,
  noteReportFacts,
  type PledgemarkDatabase,
  reportAt,
  visitReport,
} from '../../../lib/storage/index.ts';
import { bare, factsBeside, readText, type Source } from './read-text.ts';

/**
 * Takes a text in: notes that it was opened and keeps it, so that the reading page finds it under its address.
 * A report that was opened before keeps what the reader set of it.
 *
 * @returns its address
 */
export async function openText(database: PledgemarkDatabase, source: Source): Promise<Result<string>> {
  const { report: verdict, text } = await readText(bare(source.text));
  const address = textAddress(text.sha256);
  const before = await reportAt(database, address);
  if (!before.ok) return before;
  const visit = await visitReport(database, address, { verdict, textSha256: text.sha256, textLength: text.length });
  if (!visit.ok) return visit;
  const kept = await keepText(database, address, source.text);
  if (!kept.ok) return kept;
  if (before.value !== null) return ok(address);
  const set = await noteReportFacts(database, visit.value.id, await factsBeside(source, verdict));
  return set.ok ? ok(address) : set;
}
