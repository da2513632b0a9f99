import { describe, prepare, targetFactsOf } from '../../../lib/anchor/text/index.ts';
import { fail, type Result } from '../../../lib/model/result.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import type { Span } from '../../../lib/model/span.ts';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import { attachNote, keepAsItIs, type PledgemarkDatabase, reportOf } from '../../../lib/storage/index.ts';
import { type Locale, words } from '../../shared/own-words/index.ts';
import { tellReports } from '../follow-ups/actions.ts';
import type { PanelSession } from '../session.ts';
import type { Open, PlacingActions } from '../state.ts';

/** The words at a place of the open page; a target's words with its facts, as the machine read them. */
function selectorAt({ reading }: Open, span: Span): Selector {
  const { mentions } = reading.extraction;
  const index = mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  const mention = mentions[index];
  const machine = reading.corrected.mentions.find((one) => one.index === index)?.machine ?? mention;
  const text = prepare(reading.text);
  return describe(text, span, {
    section: mention?.section ?? text.sectionAt(span.start),
    target: machine?.role === 'target' ? targetFactsOf(machine) : null,
  });
}

/** What the reader does with notes whose words are gone, done. */
export function placingActions(
  session: PanelSession,
  database: PledgemarkDatabase,
  locale: () => Locale,
): PlacingActions {
  const onPage = async <T extends { reportId: string }>(
    work: (page: Open) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const page = session.page.peek();
    if (page.kind !== 'open') return fail('page-gone', words(locale()).states.gone);
    const done = await work(page);
    if (done.ok) tellReports([done.value.reportId]);
    return done;
  };
  return {
    attach: ({ note }, span) =>
      onPage(async (page) => {
        const report = await reportOf(database, note.reportId);
        if (!report.ok) return report;
        const here = canonicalAddress(page.reading.address);
        // Of a report on several pages it is said which one the words are on.
        const part = report.value && report.value.address !== here ? here : null;
        return attachNote(database, note.id, selectorAt(page, span), part);
      }),
    keepAsItIs: ({ note }) => onPage((page) => keepAsItIs(database, note.id, page.reading.extraction.text.sha256)),
  };
}
