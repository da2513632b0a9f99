import { type Browser, browser } from 'wxt/browser';
import type { ShownTab } from '../../components/panel/index.ts';
import { warn } from '../../lib/platform/log.ts';

type Tab = Browser.tabs.Tab;

const shown = ({ id, url, status }: Tab): ShownTab | null =>
  id === undefined ? null : { id, address: url ?? null, loading: status === 'loading' };

/** The tab that the address names (`?tab=ID`), where the panel stands in a tab of its own; else null. */
function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : null;
}

/** Follows the active tab of the panel's own window, or the one tab that the address names. */
export function followShownTab(onTab: (tab: ShownTab) => void): () => void {
  const named = namedTab();
  let current = named;
  let windowId: number | null = null;
  const show = (tab: Tab | undefined) => {
    const next = tab && shown(tab);
    if (!next) return;
    current = next.id;
    onTab(next);
  };
  // A tab may be closed between its news and the asking; then news of another one follow.
  const ask = (tabId: number) =>
    browser.tabs
      .get(tabId)
      .then(show, (cause: unknown) => warn('sidepanel', 'A tab was gone before it could be shown.', cause));
  const showActive = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId ?? null;
    show(tab);
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (named === null && active.windowId === windowId) void ask(active.tabId);
  };
  const onUpdated = (tabId: number, _changed: unknown, tab: Tab) => {
    if (tabId === current) show(tab);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  if (named === null) void showActive();
  else void ask(named);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
