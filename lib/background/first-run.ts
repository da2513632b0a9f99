import { type Browser, browser } from '../platform/browser.ts';
import { firstRun } from '../settings/index.ts';

const FIRST_STEPS = '/reader.html?steps';

/** Shows the first steps once, when the extension is installed; an update of it is no occasion. */
export async function onInstalled({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install' || (await firstRun.read()).shown) return;
  await browser.tabs.create({ url: FIRST_STEPS });
  await firstRun.write({ shown: true });
}
