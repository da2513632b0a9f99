import { browser } from './browser.ts';
import { warn } from './log.ts';

/** Of the state and its press: what the manifest asks for at installing. Each with all that lies under it. */
const OFFICIAL = ['gov.cn', 'people.com.cn', 'news.cn', 'xinhuanet.com'];

/** Whether reports are recognised on this site without the reader's saying. */
export const isOfficial = (site: string): boolean =>
  OFFICIAL.some((official) => site === official || site.endsWith(`.${official}`));

/** All pages of one site, as the browser's permissions and scripts write it. */
export const pagesOf = (site: string): string => `*://${site}/*`;

/**
 * Asks the browser for the permission to read the pages of one site. Must be called in the same turn as the reader's
 * gesture.
 *
 * @returns whether it is granted; where it was before, nobody is asked
 */
export async function askForSite(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pagesOf(site)] });
  } catch (cause) {
    warn('platform', `The permission for ${site} could not be asked for.`, cause);
    return false;
  }
}

/** Whether the pages of that site may be read. */
export const maySite = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [pagesOf(site)] });

/** Gives the permission back; official sites keep theirs. */
export async function giveSiteBack(site: string): Promise<void> {
  if (isOfficial(site)) return;
  try {
    await browser.permissions.remove({ origins: [pagesOf(site)] });
  } catch (cause) {
    warn('platform', `The permission for ${site} could not be given back.`, cause);
  }
}

/** Tells each time that a permission comes or goes; returns what stops telling. */
export function onPermissionsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
