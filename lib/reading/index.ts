import { extractSteps } from '../extract/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { Page } from '../page/index.ts';
import { judgeSteps } from '../report/index.ts';
import { finish, type Steps } from '../text/index.ts';

export { type Corrected, type CorrectedReading, correctReading } from './corrected.ts';

/** What reading needs of a page; a bare text has an empty title, no metas and no headings. */
export type ReadablePage = Pick<Page, 'text' | 'title' | 'metas' | 'headings'>;

/**
 * One reading of a report, the same in the page and on the command line: the verdict, then the mentions, read with the
 * verdict's kind and year. The verdict is drawn twice, since the number of targets is itself a sign of a report.
 *
 * @param address the page's address, null for a file
 * @param sha256 lower-case hexadecimal SHA-256 of a text's UTF-8 bytes
 */
export const readReport = (page: ReadablePage, address: string | null, sha256: (text: string) => string): Extraction =>
  finish(readReportSteps(page, address, sha256));

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
): Steps<Extraction, ReadSoFar> {
  const facts = { address, title: page.title, metas: page.metas, headings: page.headings, text: page.text };
  const first = yield* telling(judgeSteps({ ...facts, targets: 0 }), () => UNKNOWN);
  const mentions = yield* telling(extractSteps(page.text, first), (some) => ({
    isReport: first.isReport,
    mentions: some,
  }));
  const count = (role: Mention['role']): number => mentions.filter((mention) => mention.role === role).length;
  const counted = { ...facts, targets: count('target'), actuals: count('actual') };
  const report = yield* telling(judgeSteps(counted), () => UNKNOWN);
  yield UNKNOWN;
  return {
    schema: 'pledgemark/extraction@1',
    report,
    text: { length: page.text.length, sha256: sha256(page.text) },
    mentions,
  };
}

const UNKNOWN: ReadSoFar = { isReport: false, mentions: [] };

/** Pauses where the other does, and tells of it in these words. */
function* telling<T, Y>(steps: Steps<T, Y>, tell: (told: Y) => ReadSoFar): Steps<T, ReadSoFar> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield tell(step.value);
  }
}
