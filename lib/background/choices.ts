import { canonicalAddress } from '../platform/address.ts';
import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { isOfficial, maySite, onPermissionsChanged, pagesOf } from '../platform/sites.ts';
import { alwaysSites, type Barred, barredBy, neverSites, notReports } from '../settings/index.ts';

/** Why nothing is read by itself at this address; null where the reader said nothing against it. */
export async function barredAt(address: string): Promise<Barred | null> {
  const [never, pages] = await Promise.all([neverSites.read(), notReports.read()]);
  return barredBy(canonicalAddress(address), never, pages);
}

/** Built from `entrypoints/detect.ts`. */
export const DETECTOR_FILE = '/detect.js';
const SCRIPT_ID = 'always-sites';

/** Sites beside the official ones that the reader wants reports recognised on, as far as the browser still allows. */
async function readableSites(): Promise<string[]> {
  const wanted = (await alwaysSites.read()).map(({ site }) => site).filter((site) => !isOfficial(site));
  const allowed = await Promise.all(wanted.map(maySite));
  return wanted.filter((_, at) => allowed[at]);
}

async function register(): Promise<void> {
  const matches = (await readableSites()).map(pagesOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  // In frames too, as on official sites.
  const where = { allFrames: true, matchOriginAsFallback: true, runAt: 'document_idle' as const };
  const script = { id: SCRIPT_ID, matches, js: [DETECTOR_FILE], ...where };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** One at a time: two that find nothing registered would both register. */
const registerInTurn = (): Promise<void> =>
  navigator.locks
    .request(SCRIPT_ID, register)
    .catch((cause: unknown) => warn('background', 'The detector could not be set on the chosen sites.', cause));

/**
 * Keeps the detector on just the sites that the reader chose: now (an update of the extension forgets them), and when
 * the choice or the browser's permission changes.
 */
export function keepSites(): void {
  void registerInTurn();
  alwaysSites.watch(() => void registerInTurn());
  onPermissionsChanged(() => void registerInTurn());
}
