import { type Asker, done, type Handlers } from '../messaging/index.ts';
import type { Kept } from '../model/kept.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { canonicalAddress } from '../platform/address.ts';
import {
  keepNote,
  keptAt,
  keptOf,
  type PledgemarkDatabase,
  reportOf,
  restoreNote,
  trashNote,
  visitReport,
} from '../storage/index.ts';
import { showCount } from './badge.ts';
import { bringOverlay, takeOverlayAway } from './overlay.ts';
import { tellSameReport } from './same-report.ts';

/** The tab and the canonical address of the page that asks. */
interface Place {
  readonly tabId: number;
  readonly address: string;
}

/** A frame inside a page is not the report of that tab. */
const placeOf = ({ page }: Asker): Place | null =>
  page?.frameId === 0 ? { tabId: page.tabId, address: canonicalAddress(page.address) } : null;

const noPlace: Result<never> = fail('not-a-page', '这项操作只能在打开的网页上进行。');

const notOurs: Result<never> = fail('not-our-page', '这项操作只能在本扩展自己的页面上进行。');

/** Wraps a handler that is for web pages only. */
const onPage =
  <P, T>(handler: (payload: P, place: Place) => Promise<Result<T>>) =>
  async (payload: P, asker: Asker): Promise<Result<T>> => {
    const place = placeOf(asker);
    return place ? handler(payload, place) : noPlace;
  };

/** Tells the other tabs, without letting the asker wait for them. */
function told(result: Result<Kept>, address: string, exceptTab: number | null): Result<Kept> {
  if (result.ok) void tellSameReport(address, exceptTab);
  return result;
}

/** What the background answers to each request of `protocol.ts`. */
export function makeHandlers(database: PledgemarkDatabase): Handlers {
  const changed = async (result: Result<Kept>, asker: Asker): Promise<Result<Kept>> => {
    if (!result.ok) return result;
    const report = await reportOf(database, result.value.note.reportId);
    return report.ok && report.value ? told(result, report.value.address, placeOf(asker)?.tabId ?? null) : result;
  };
  return {
    'report.found': onPage((_payload, { tabId }) => bringOverlay(tabId, false)),
    'page.read': ({ tabId }, { page }) => (page === null ? bringOverlay(tabId, true) : Promise.resolve(notOurs)),
    'report.open': onPage(async ({ report, targets }, { tabId, address }) => {
      await showCount(tabId, targets);
      const visit = await visitReport(database, address, report);
      if (!visit.ok) return visit;
      const kept = await keptOf(database, visit.value.id);
      return kept.ok ? ok({ report: visit.value, kept: kept.value.items }) : kept;
    }),
    'report.kept': onPage(async (_payload, { address }) => {
      const kept = await keptAt(database, address);
      return kept.ok ? ok({ kept: kept.value.items }) : kept;
    }),
    'report.withdraw': onPage(async (_payload, { tabId }) => {
      await Promise.all([showCount(tabId, 0), takeOverlayAway(tabId)]);
      return done;
    }),
    'note.save': onPage(async ({ report, draft }, { tabId, address }) =>
      told(await keepNote(database, address, report, draft), address, tabId),
    ),
    'note.trash': async ({ id }, asker) => changed(await trashNote(database, id), asker),
    'note.restore': async ({ id }, asker) => changed(await restoreNote(database, id), asker),
  };
}
