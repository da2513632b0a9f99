import { extract } from '../extract/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { Page } from '../page/index.ts';
import { judge } from '../report/index.ts';

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
export function readReport(page: ReadablePage, address: string | null, sha256: (text: string) => string): Extraction {
  const facts = { address, title: page.title, metas: page.metas, headings: page.headings, text: page.text };
  const { type, period } = judge({ ...facts, targets: 0 });
  const mentions = extract(page.text, { type, period });
  const count = (role: Mention['role']): number => mentions.filter((mention) => mention.role === role).length;
  return {
    schema: 'pledgemark/extraction@1',
    report: judge({ ...facts, targets: count('target'), actuals: count('actual') }),
    text: { length: page.text.length, sha256: sha256(page.text) },
    mentions,
  };
}
