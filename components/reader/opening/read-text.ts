import type { Extraction } from '../../../lib/model/extraction.ts';
import type { ReportSettings } from '../../../lib/model/records.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { type ReadablePage, readReport } from '../../../lib/reading/index.ts';

/** A text that comes in, with what its source says of it. */
export interface Source extends ReadablePage {
  /** What is known of the report from elsewhere, as of the bundled one. */
  readonly known?: ReportSettings;
}

/** A bare text is read without title, tags and headings. */
export const bare = (text: string, title = ''): ReadablePage => ({ text, title, metas: {}, headings: [] });

/** Reads a text that stands at no address. */
export const readText = (page: ReadablePage, set: ReportSettings = {}): Extraction =>
  readReport(page, null, sha256Hex, set);

const SETTABLE = ['title', 'type', 'areaCode', 'areaName', 'period'] as const;

/**
 * What the source says of the report that its text alone does not: it is set, since only the text is kept.
 */
export function factsBeside({ known = {}, ...page }: Source): ReportSettings {
  const alone = readText(bare(page.text)).report;
  const whole = { ...readText(page).report, ...known };
  const differing = SETTABLE.filter((fact) => whole[fact] !== alone[fact] && whole[fact] !== '');
  return Object.fromEntries(differing.map((fact) => [fact, whole[fact]]));
}
