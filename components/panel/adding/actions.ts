import { draftStandings, proposeObservations, readerDataset } from '../../../lib/dataset/index.ts';
import { suggestIndicators } from '../../../lib/dataset/suggest.ts';
import { send } from '../../../lib/messaging/index.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import { addObservations, type PledgemarkDatabase, reportAt, undoBatch } from '../../../lib/storage/index.ts';
import { isoDay } from '../../shared/wording/index.ts';
import type { PanelSession } from '../session.ts';
import type { AddingActions, PageState } from '../state.ts';
import { type Locale, words } from '../words/index.ts';
import type { Offer } from './offers.ts';

type Open = Extract<PageState, { kind: 'open' }>;

async function sourceOf(database: PledgemarkDatabase, { reading }: Open) {
  const { report } = reading.extraction;
  const address = canonicalAddress(reading.address);
  const kept = await reportAt(database, address);
  return {
    reportId: kept.ok ? (kept.value?.id ?? null) : null,
    title: report.title || address,
    date: report.publishedOn,
    address,
    fileName: null,
  };
}

async function offersOf(database: PledgemarkDatabase, page: Open): Promise<Offer[]> {
  const { reading, compared } = page;
  if (!compared) return [];
  const { mentions, report } = reading.extraction;
  const place = { areaCode: report.areaCode, source: await sourceOf(database, page), day: isoDay(new Date()) };
  const proposals = proposeObservations(compared.facts, compared.report.mentions, place);
  const indices = [...compared.mentions.keys()];
  return proposals.flatMap((proposal, at) => {
    const index = indices[at];
    const mention = index === undefined ? undefined : mentions[index];
    if (!proposal || !mention || index === undefined) return [];
    const label = proposal.indicator === null ? null : (compared.report.mentions[at]?.indicator?.label ?? null);
    return [{ index, mention, label, proposal }];
  });
}

/** Tells open reports that there is more to compare with. */
function told<T>(result: Result<T>): Result<T> {
  if (result.ok) void send('observations.changed', {});
  return result;
}

/** What adding a report to the reader's own data does, done. */
export function addingActions(
  session: PanelSession,
  database: PledgemarkDatabase,
  locale: () => Locale,
): AddingActions {
  return {
    async offers() {
      const page = session.page.peek();
      return page.kind === 'open' ? ok(await offersOf(database, page)) : fail('page-gone', words(locale()).states.gone);
    },
    async standings(drafts) {
      const reader = await readerDataset(database);
      return reader.ok ? draftStandings(reader.value, database, drafts) : reader;
    },
    async add(rows) {
      const reader = await readerDataset(database);
      const dataset = reader.ok ? reader.value.dataset.version : null;
      return told(await addObservations(database, rows, { origin: 'report', dataset }));
    },
    async undo(batch) {
      const undone = told(await undoBatch(database, batch));
      return undone.ok ? ok(undone.value.removed) : undone;
    },
    async suggest(typed) {
      const reader = await readerDataset(database);
      return reader.ok ? suggestIndicators(reader.value, typed) : [];
    },
  };
}
