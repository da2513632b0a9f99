import { extractSteps } from '../extract/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { ReportSettings } from '../model/records.ts';
import type { ReportVerdict } from '../model/report.ts';
import type { Page } from '../page/index.ts';
import { type Look, look, type ReportFacts, standing, verdictSteps } from '../report/index.ts';
import { finish, mapped, type Steps } from '../text/index.ts';

export { changesBetween, type ReadWording, readTargets } from './changes.ts';
export { type Corrected, type CorrectedReading, correctReading } from './corrected.ts';

/** What reading needs of a page; a bare text has an empty title, no metas and no headings. */
export interface ReadablePage
  extends Pick<Page, 'text' | 'title' | 'metas' | 'headings'>,
    Partial<Pick<Page, 'datelines'>> {
  /** Pages over which the document is spread, where that is known. */
  readonly parts?: number;
}

/** The verdict with what the reader set of it. */
function settled(verdict: ReportVerdict, set: ReportSettings): ReportVerdict {
  const { title = verdict.title, type = verdict.type, period = verdict.period } = set;
  const { areaCode = verdict.areaCode, areaName = verdict.areaName } = set;
  return { ...verdict, title, type, period, areaCode, areaName };
}

/**
 * One reading of a report, the same in the page and on the command line: the verdict, then the mentions, read with the
 * verdict's kind and year. It is judged twice, since the number of targets is itself a sign of a report; whose it is, once.
 *
 * @param address the page's address, null for a file
 * @param sha256 lower-case hexadecimal SHA-256 of a text's UTF-8 bytes
 * @param set what the reader set of the report's facts: it wins over the verdict, and the mentions are read with it
 */
export const readReport = (
  page: ReadablePage,
  address: string | null,
  sha256: (text: string) => string,
  set: ReportSettings = {},
): Extraction => finish(readReportSteps(page, address, sha256, set));

/** What a pause of a reading tells: whether the page is a report for all that is known, and what was read since. */
export interface ReadSoFar {
  readonly isReport: boolean;
  readonly mentions: readonly Mention[];
}

/** As `readReport`, with places to pause; the first verdict may yet be turned by the number of targets. */
export function* readReportSteps(
  page: ReadablePage,
  address: string | null,
  sha256: (text: string) => string,
  set: ReportSettings = {},
): Steps<Extraction, ReadSoFar> {
  const { facts, looked, mentions } = yield* readMentions(page, address, set);
  const count = (role: Mention['role']): number => mentions.filter((mention) => mention.role === role).length;
  const counted = { ...facts, targets: count('target'), actuals: count('actual') };
  const report = yield* mapped(verdictSteps(counted, looked), () => UNKNOWN);
  yield UNKNOWN;
  return {
    schema: 'pledgemark/extraction@1',
    report: settled(report, set),
    text: { length: page.text.length, sha256: sha256(page.text) },
    mentions,
  };
}

/** Tells the mentions of a page's beginning, so that they can be marked before the rest is read. */
export function* readBeginningSteps(page: ReadablePage, address: string | null): Steps<void, ReadSoFar> {
  yield* readMentions(page, address, {});
}

interface ReadMentions {
  readonly facts: ReportFacts;
  readonly looked: Look;
  readonly mentions: Mention[];
}

function* readMentions(
  { title, metas, headings, datelines = [], text, parts = 1 }: ReadablePage,
  address: string | null,
  set: ReportSettings,
): Steps<ReadMentions, ReadSoFar> {
  const facts = { address, title, metas, headings, datelines, text, parts, targets: 0 };
  const looked = yield* mapped(look(facts), () => UNKNOWN);
  const stand = standing(facts, looked);
  // Short texts are known for reports only once their targets are counted: until then the extractor tells the kind.
  const { type = stand.isReport ? stand.type : null, period = stand.period } = set;
  const mentions = yield* mapped(extractSteps(text, { type, period }), (some) => ({
    isReport: stand.isReport,
    mentions: some,
  }));
  return { facts, looked, mentions };
}

const UNKNOWN: ReadSoFar = { isReport: false, mentions: [] };
