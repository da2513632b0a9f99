import { type Browser, browser } from '../platform/browser.ts';
import { firstRun } from '../settings/index.ts';

const FIRST_STEPS = '/reader.html?steps';

/** False where there is no window to open a tab in. */
const open = (): Promise<boolean> =>
  browser.tabs.create({ url: FIRST_STEPS }).then(
    () => true,
    () => false,
  );

/** Shows the first steps where they are due. Two windows that open at once show them once. */
const showWhereDue = (): Promise<void> =>
  navigator.locks.request('first steps', async () => {
    const { shown, due } = await firstRun.read();
    if (due && !shown && (await open())) await firstRun.write({ shown: true });
  });

async function onInstalled({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install' || (await firstRun.read()).shown) return;
  await firstRun.write({ shown: false, due: true });
  await showWhereDue();
}

/**
 * Shows the first steps once, when the extension is installed; an update of it is no occasion. An extension may be
 * installed before the browser has a window (by an administrator, or while it starts): the first that opens shows them.
 */
export function startFirstRun(): void {
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  browser.windows.onCreated.addListener(() => void showWhereDue());
}
