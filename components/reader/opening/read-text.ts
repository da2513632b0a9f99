import type { Extraction } from '../../../lib/model/extraction.ts';
import type { ReportSettings } from '../../../lib/model/records.ts';
import type { ReportVerdict } from '../../../lib/model/report.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { type ReadablePage, readReportSteps } from '../../../lib/reading/index.ts';
import { inSteps } from '../../overlay/index.ts';

/** A text that comes in, with what its source says of it. */
export interface Source extends ReadablePage {
  /** What is known of the report from elsewhere, as of the bundled one. */
  readonly known?: ReportSettings;
}

/** A bare text is read without title, tags and headings. */
export const bare = (text: string, title = ''): ReadablePage => ({ text, title, metas: {}, headings: [] });

const silent = (): void => undefined;

/** Reads a text that stands at no address, in slices; null where `signal` is aborted meanwhile. */
export async function readTextUntil(
  page: ReadablePage,
  set: ReportSettings,
  signal: AbortSignal,
): Promise<Extraction | null> {
  const read = await inSteps(readReportSteps(page, null, sha256Hex, set), signal, silent);
  return read?.result ?? null;
}

/** Reads a text that stands at no address, in slices: a long one would hold the page for a second. */
export const readText = async (page: ReadablePage): Promise<Extraction> =>
  // Nothing ends it, so that it always comes to a reading.
  (await readTextUntil(page, {}, new AbortController().signal)) as Extraction;

const SETTABLE = ['title', 'type', 'areaCode', 'areaName', 'period'] as const;

const saysMore = ({ title, metas, headings }: Source): boolean =>
  title !== '' || headings.length > 0 || Object.keys(metas).length > 0;

/**
 * What the source says of the report that its text alone does not: it is set, since only the text is kept.
 *
 * @param alone the verdict on the bare text
 */
export async function factsBeside({ known = {}, ...page }: Source, alone: ReportVerdict): Promise<ReportSettings> {
  const read = saysMore(page) ? (await readText(page)).report : alone;
  const whole = { ...read, ...known };
  const differing = SETTABLE.filter((fact) => whole[fact] !== alone[fact] && whole[fact] !== '');
  return Object.fromEntries(differing.map((fact) => [fact, whole[fact]]));
}
