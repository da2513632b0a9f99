import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import { send } from '../../../lib/messaging/index.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import {
  addEvidence,
  allFollowUps,
  changesOf,
  dropFollowUps,
  editFollowUp,
  followTargets,
  type PledgemarkDatabase,
  takeUpFollowUps,
  undoChange,
  unitsInUse,
} from '../../../lib/storage/index.ts';
import { isoDay } from '../../shared/wording/index.ts';
import type { PanelSession } from '../session.ts';
import type { FollowUpActions, Open, Selected } from '../state.ts';
import { type Locale, words } from '../words/index.ts';

const openReportOf = ({ reading }: Open) => ({
  verdict: reading.extraction.report,
  textSha256: reading.extraction.text.sha256,
  textLength: reading.extraction.text.length,
});

const evidenceOf = ({ reading }: Open, { words: quote }: Selected) => ({
  address: reading.address,
  title: reading.extraction.report.title,
  quote,
  on: reading.extraction.report.publishedOn ?? isoDay(new Date()),
});

/** Tells the open pages of the reports that what is kept on them changed. */
export const tellReports = (reportIds: readonly string[]): void =>
  void send('kept.changed', { reportIds: [...new Set(reportIds)] });

/** The step that has just made follow-ups of this report, to be undone by its name. */
async function undoFollowing(database: PledgemarkDatabase, reportId: string): Promise<Result<unknown>> {
  const changes = await changesOf(database);
  if (!changes.ok) return changes;
  const last = changes.value.items.find((one) => one.doing === 'add-follow-ups' && one.reportId === reportId);
  return undoChange(database, last?.id ?? null);
}

/** What the panel does with follow-ups, done. */
export function followUpActions(
  session: PanelSession,
  database: PledgemarkDatabase,
  locale: () => Locale,
): FollowUpActions {
  const onPage = async <T>(work: (page: Open) => Promise<Result<T>>): Promise<Result<T>> => {
    const page = session.page.peek();
    return page.kind === 'open' ? work(page) : fail('page-gone', words(locale()).states.gone);
  };
  const told = <T>(result: Result<T>, reportIds: (value: T) => readonly string[]): Result<T> => {
    if (result.ok) tellReports(reportIds(result.value));
    return result;
  };
  return {
    edit: async (id, change: FollowUpChange, base) =>
      told(await editFollowUp(database, id, change, base), ({ reportId }) => [reportId]),
    drop: async (ids) => told(await dropFollowUps(database, ids), (all) => all.map(({ reportId }) => reportId)),
    takeUp: async (ids) => told(await takeUpFollowUps(database, ids), (all) => all.map(({ reportId }) => reportId)),
    async units() {
      const units = await unitsInUse(database);
      return units.ok ? units.value : [];
    },
    async choices() {
      const all = await allFollowUps(database);
      return all.ok ? ok(all.value.items) : all;
    },
    addEvidence: (id, selected) =>
      onPage(async (page) =>
        told(await addEvidence(database, id, evidenceOf(page, selected)), ({ reportId }) => [reportId]),
      ),
    follow: (targets) =>
      onPage(async (page) => {
        const address = canonicalAddress(page.reading.address);
        const kept = told(await followTargets(database, address, openReportOf(page), targets), (all) =>
          all.map(({ note }) => note.reportId),
        );
        const reportId = kept.ok ? kept.value[0]?.note.reportId : undefined;
        if (!kept.ok) return kept;
        const undo = async (): Promise<Result<unknown>> => {
          const undone = await undoFollowing(database, reportId ?? '');
          if (undone.ok && reportId) tellReports([reportId]);
          return undone;
        };
        return ok({ count: kept.value.length, undo });
      }),
  };
}
