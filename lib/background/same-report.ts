import { tellKeptChanged, tellObservationsChanged } from '../messaging/index.ts';
import { canonicalAddress } from '../platform/address.ts';
import { browser } from '../platform/browser.ts';
import { shownInReader } from '../platform/reader-address.ts';

/**
 * Tells the tabs that show this report that something kept on it changed. The address of a tab is seen only on hosts
 * that the reader granted, so a tab without one is told too; where there is no overlay, nobody hears it.
 *
 * @param address canonical
 * @param exceptTab the one that made the change, and has the answer already
 */
export async function tellSameReport(address: string, exceptTab: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id, url }) => {
    if (id === undefined || id === exceptTab) return [];
    return url === undefined || (shownInReader(url) ?? canonicalAddress(url)) === address ? [id] : [];
  });
  await Promise.all(told.map(tellKeptChanged));
}

/** Tells every tab that the reader's own observations changed: any report may compare with them. */
export async function tellEveryTab(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellObservationsChanged(id))));
}

/** Tells every tab that what is kept may look different now; where there is no overlay, nobody hears it. */
export async function tellEveryOverlay(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellKeptChanged(id))));
}
