import { tellKeptChanged, tellObservationsChanged } from '../messaging/index.ts';
import { canonicalAddress } from '../platform/address.ts';
import { browser } from '../platform/browser.ts';
import { shownInReader } from '../platform/reader-address.ts';

interface ShownTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

const shows = ({ url }: ShownTab, address: string): boolean =>
  url !== undefined && (shownInReader(url) ?? canonicalAddress(url)) === address;

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** A report that no tab has as its own page may stand in a frame of one: mostly of the same site. */
function showing(tabs: readonly ShownTab[], address: string): readonly ShownTab[] {
  const own = tabs.filter((tab) => tab.url === undefined || shows(tab, address));
  if (own.some((tab) => shows(tab, address))) return own;
  return tabs.filter(({ url }) => url === undefined || originOf(url) === originOf(address));
}

/**
 * Tells the tabs that show this report that something kept on it changed. The address of a tab is seen only on hosts
 * that the reader granted, so a tab without one is told too; where there is no overlay, nobody hears it.
 *
 * @param address canonical
 * @param exceptTab the one that made the change, and has the answer already
 */
export async function tellSameReport(address: string, exceptTab: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = showing(tabs, address).flatMap(({ id }) => (id === undefined || id === exceptTab ? [] : [id]));
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
