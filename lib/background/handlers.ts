import { compareMentions, readerDataset } from '../dataset/index.ts';
import { suggestIndicators } from '../dataset/suggest.ts';
import { type Asker, done, type Handlers, packComparison } from '../messaging/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { canonicalAddress } from '../platform/address.ts';
import {
  correctionsAt,
  correctionsOf,
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
import { showCounts } from './badge.ts';
import { bringOverlay, takeOverlayAway } from './overlay.ts';
import { tellEveryTab, tellSameReport } from './same-report.ts';

/** The tab and the canonical address of the page that asks. */
interface Place {
  readonly tabId: number;
  readonly address: string;
}

/** A frame inside a page is not the report of that tab. */
const placeOf = ({ page }: Asker): Place | null =>
  page?.frameId === 0 ? { tabId: page.tabId, address: canonicalAddress(page.address) } : null;

const noPlace: Result<never> = fail(
  'not-a-page',
  '这项操作只能在打开的网页上进行。',
  'This can only be done on an open web page.',
);

const notOurs: Result<never> = fail(
  'not-our-page',
  '这项操作只能在本扩展自己的页面上进行。',
  'This can only be done on a page of the extension itself.',
);

/** Wraps a handler that is for web pages only. */
const onPage =
  <P, T>(handler: (payload: P, place: Place) => Promise<Result<T>>) =>
  async (payload: P, asker: Asker): Promise<Result<T>> => {
    const place = placeOf(asker);
    return place ? handler(payload, place) : noPlace;
  };

/** Wraps a handler that is for pages of our own only. */
const onOwnPage =
  <P, T>(handler: (payload: P) => Promise<Result<T>>) =>
  async (payload: P, { page }: Asker): Promise<Result<T>> =>
    page === null ? handler(payload) : notOurs;

/** Tells the other tabs, without letting the asker wait for them. */
function told<T>(result: Result<T>, address: string, exceptTab: number | null): Result<T> {
  if (result.ok) void tellSameReport(address, exceptTab);
  return result;
}

/** What the background answers to each request of `protocol.ts`. */
export function makeHandlers(database: PledgemarkDatabase): Handlers {
  /** Tells the tabs of the report that what was changed belongs to. */
  const changed = async <T>(result: Result<T>, asker: Asker, reportId: (of: T) => string): Promise<Result<T>> => {
    if (!result.ok) return result;
    const report = await reportOf(database, reportId(result.value));
    return report.ok && report.value ? told(result, report.value.address, placeOf(asker)?.tabId ?? null) : result;
  };
  return {
    'report.found': onPage((_payload, { tabId }) => bringOverlay(tabId, false)),
    'page.read': onOwnPage(({ tabId }) => bringOverlay(tabId, true)),
    'report.open': onPage(async ({ report, targets }, { tabId, address }) => {
      await showCounts(tabId, { targets, overdue: 0 });
      const visit = await visitReport(database, address, report);
      if (!visit.ok) return visit;
      const kept = await keptOf(database, visit.value.id);
      if (!kept.ok) return kept;
      const corrections = await correctionsOf(database, visit.value.id);
      if (!corrections.ok) return corrections;
      return ok({ report: visit.value, kept: kept.value.items, corrections: corrections.value.items });
    }),
    'report.kept': onPage(async (_payload, { address }) => {
      const kept = await keptAt(database, address);
      if (!kept.ok) return kept;
      const corrections = await correctionsAt(database, address);
      return corrections.ok ? ok({ kept: kept.value.items, corrections: corrections.value.items }) : corrections;
    }),
    'report.counts': onPage(async (counts, { tabId }) => {
      await showCounts(tabId, counts);
      return done;
    }),
    'report.compare': onPage(async ({ report, mentions }) => {
      const reader = await readerDataset(database);
      return reader.ok ? ok(packComparison(compareMentions(reader.value, report.verdict, mentions))) : reader;
    }),
    'report.withdraw': onPage(async (_payload, { tabId }) => {
      await Promise.all([showCounts(tabId, { targets: 0, overdue: 0 }), takeOverlayAway(tabId)]);
      return done;
    }),
    'note.save': onPage(async ({ report, draft }, { tabId, address }) =>
      told(await keepNote(database, address, report, draft), address, tabId),
    ),
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
      for (const report of reports) if (report.ok && report.value) void tellSameReport(report.value.address, null);
      return done;
    }),
    'observations.changed': onOwnPage(async () => {
      void tellEveryTab();
      return done;
    }),
  };
}
