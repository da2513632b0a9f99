import { send } from '../../../lib/messaging/index.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { now } from '../../../lib/platform/clock.ts';
import { askForSite, giveSiteBack } from '../../../lib/platform/sites.ts';
import {
  alwaysOn,
  forgetAlways,
  forgetNever,
  forgetNotReport,
  neverOn,
  notAReport,
} from '../../../lib/settings/index.ts';

/** What the reader can decide about a page and its site, done. */
export interface DecidingActions {
  notReport(address: string, title: string): Promise<Result<null>>;
  undoNotReport(address: string): Promise<Result<null>>;
  never(site: string): Promise<Result<null>>;
  undoNever(site: string): Promise<Result<null>>;
  /** Asks the browser for this one site; to be called in the turn of the reader's press. */
  always(site: string): Promise<Result<null>>;
  undoAlways(site: string): Promise<Result<null>>;
}

const kept = (was: boolean): Result<null> =>
  was
    ? ok(null)
    : fail(
        'setting-not-kept',
        '浏览器没有保存这项选择（可能是磁盘已满）。请稍后再试。',
        'The browser did not keep this choice (the disk may be full). Please try again later.',
      );

const refused: Result<never> = fail(
  'site-not-granted',
  '浏览器没有给予读取这个网站的许可，没有改动。',
  'The browser did not give the permission for this site; nothing was changed.',
);

/** @param tabId the tab that is shown, to be looked at anew; null where none is */
export function decidingActions(tabId: () => number | null): DecidingActions {
  /** What was barred may be a report: it is looked at as if it had just been opened. */
  const lookAgain = async (was: boolean): Promise<Result<null>> => {
    const id = tabId();
    // A page that may not be read without a click stays as it is, and the panel offers to read it.
    if (was && id !== null) await send('page.look', { tabId: id });
    return kept(was);
  };
  return {
    notReport: async (address, title) => kept(await notAReport(address, title, now())),
    undoNotReport: async (address) => lookAgain(await forgetNotReport(address)),
    never: async (site) => kept(await neverOn(site, now())),
    undoNever: async (site) => lookAgain(await forgetNever(site)),
    async always(site) {
      if (!(await askForSite(site))) return refused;
      return lookAgain(await alwaysOn(site, now()));
    },
    async undoAlways(site) {
      const forgotten = kept(await forgetAlways(site));
      if (forgotten.ok) await giveSiteBack(site);
      return forgotten;
    },
  };
}
