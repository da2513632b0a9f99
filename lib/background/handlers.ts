import { compareMentions, readerDataset } from '../dataset/index.ts';
import { suggestIndicators } from '../dataset/suggest.ts';
import { type Asker, done, type Handlers, packComparison, tellReadAgain } from '../messaging/index.ts';
import type { CorrectionRecord } from '../model/correction.ts';
import type { Kept } from '../model/kept.ts';
import type { ReportRecord } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import {
  colourNote,
  correctionsAt,
  correctionsOf,
  isOnPage,
  keepCorrection,
  keepNote,
  keptAt,
  keptOf,
  type PledgemarkDatabase,
  reportOf,
  restoreNote,
  trashNote,
  undoCorrection,
  unitsInUse,
  visitReport,
} from '../storage/index.ts';
import { attachedIn } from './attached.ts';
import { showCounts } from './badge.ts';
import { barredAt } from './choices.ts';
import { evidenceHandlers } from './evidence.ts';
import { readAsked } from './frames.ts';
import { bringDetector, bringOverlay, hasOverlay, takeOverlayAway } from './overlay.ts';
import { onOwnPage, onPage, placeOf } from './place.ts';
import { tellEveryTab, tellSameReport } from './same-report.ts';
import type { Spot } from './spot.ts';
import { leftAt, textHandlers } from './texts.ts';
import { undoHandlers } from './undoing.ts';

/** Tells the other tabs, without letting the asker wait for them. */
function told<T>(result: Result<T>, address: string, exceptTab: number | null): Result<T> {
  if (result.ok) void tellSameReport(address, exceptTab);
  return result;
}

/** Of what is kept on a report in several parts, what stands on this one: the others' words are not on the page. */
const onThisPage = (kept: readonly Kept[], report: ReportRecord | null, address: string): Kept[] =>
  kept.filter(({ note }) => report === null || isOnPage(report, note.part, address));

/** A correction of which the part is not known is looked for on each. */
const correctionsHere = (all: readonly CorrectionRecord[], report: ReportRecord | null, address: string) =>
  all.filter(({ part }) => report === null || part === undefined || isOnPage(report, part, address));

/** A page whose report stands in a frame is none itself, and must not take the frame's count away. */
async function uncounted({ tabId }: Spot): Promise<typeof done> {
  if (!(await hasOverlay(tabId))) await showCounts(tabId, { targets: 0, overdue: 0 });
  return done;
}

/** What the background answers to each request of `protocol.ts`. */
export function makeHandlers(database: PledgemarkDatabase): Handlers {
  /** Tells the tabs of the report that what was changed belongs to. */
  const changed = async <T>(result: Result<T>, asker: Asker, reportId: (of: T) => string): Promise<Result<T>> => {
    if (!result.ok) return result;
    const report = await reportOf(database, reportId(result.value));
    const addresses = report.ok ? (report.value?.addresses ?? []) : [];
    for (const address of addresses) void tellSameReport(address, placeOf(asker)?.tabId ?? null);
    return result;
  };
  return {
    'report.found': onPage(async (_payload, place) => {
      if ((await barredAt(place.address)) === null) return bringOverlay(place, false);
      // One that stands there is of what was there before, and goes by itself.
      await tellReadAgain(place.tabId, place.frameId);
      return done;
    }),
    'page.changed': onPage(async (_payload, { tabId, frameId }) => {
      await tellReadAgain(tabId, frameId);
      return done;
    }),
    'page.read': onOwnPage(({ tabId }) => readAsked(tabId)),
    'page.look': onOwnPage(({ tabId }) => bringDetector(tabId)),
    'page.attached': onOwnPage(async ({ tabId }) => ok({ attached: await attachedIn(tabId) })),
    'report.open': onPage(async ({ report, targets }, { tabId, address }) => {
      await showCounts(tabId, { targets, overdue: 0 });
      const visit = await visitReport(database, address, report);
      if (!visit.ok) return visit;
      const kept = await keptOf(database, visit.value.id);
      if (!kept.ok) return kept;
      const corrections = await correctionsOf(database, visit.value.id);
      if (!corrections.ok) return corrections;
      const left = await leftAt(database, visit.value.id, address);
      if (!left.ok) return left;
      return ok({
        report: visit.value,
        kept: onThisPage(kept.value.items, visit.value, address),
        corrections: correctionsHere(corrections.value.items, visit.value, address),
        ...left.value,
      });
    }),
    ...textHandlers(database),
    ...undoHandlers(database),
    ...evidenceHandlers(database),
    'report.kept': onPage(async (_payload, { address }) => {
      const kept = await keptAt(database, address);
      if (!kept.ok) return kept;
      const corrections = await correctionsAt(database, address);
      if (!corrections.ok) return corrections;
      const { items, report } = kept.value;
      return ok({
        kept: onThisPage(items, report, address),
        corrections: correctionsHere(corrections.value.items, report, address),
      });
    }),
    'report.counts': onPage(async (counts, { tabId }) => {
      await showCounts(tabId, counts);
      return done;
    }),
    'report.compare': onPage(async ({ report, mentions }) => {
      const reader = await readerDataset(database);
      return reader.ok ? ok(packComparison(compareMentions(reader.value, report.verdict, mentions))) : reader;
    }),
    'report.withdraw': onPage(async (_payload, place) => {
      await takeOverlayAway(place);
      return uncounted(place);
    }),
    'report.left': onPage((_payload, place) => uncounted(place)),
    'note.save': onPage(async ({ report, draft }, { tabId, address }) =>
      told(await keepNote(database, address, report, draft), address, tabId),
    ),
    'note.colour': async ({ id, colour }, asker) =>
      changed(await colourNote(database, id, colour), asker, ({ note }) => note.reportId),
    'note.trash': async ({ id }, asker) => changed(await trashNote(database, id), asker, ({ note }) => note.reportId),
    'note.restore': async ({ id }, asker) =>
      changed(await restoreNote(database, id), asker, ({ note }) => note.reportId),
    'correction.save': onPage(async ({ report, draft }, { tabId, address }) =>
      told(await keepCorrection(database, address, report, draft), address, tabId),
    ),
    'correction.undo': async ({ id }, asker) =>
      changed(await undoCorrection(database, id), asker, ({ reportId }) => reportId),
    'indicator.suggest': async ({ typed }) => {
      const reader = await readerDataset(database);
      return reader.ok ? ok({ indicators: suggestIndicators(reader.value, typed) }) : reader;
    },
    'units.used': async () => {
      const units = await unitsInUse(database);
      return units.ok ? ok({ units: units.value }) : units;
    },
    'kept.changed': onOwnPage(async ({ reportIds }) => {
      const reports = await Promise.all([...new Set(reportIds)].map((id) => reportOf(database, id)));
      for (const report of reports) {
        for (const address of report.ok ? (report.value?.addresses ?? []) : []) void tellSameReport(address, null);
      }
      return done;
    }),
    'observations.changed': onOwnPage(async () => {
      void tellEveryTab();
      return done;
    }),
  };
}
