import { type Browser, browser } from '../platform/browser.ts';
import { KEPT_CHANGED, OBSERVATIONS_CHANGED, OVERLAY_READY, READ_AGAIN } from './names.ts';
import { askerOf } from './sender.ts';

/** Whether this is the notice of that name: told to all, without payload, and not answered. */
export const isNotice = (raw: unknown, name: string): boolean =>
  typeof raw === 'object' && raw !== null && 'name' in raw && raw.name === name;

function hear(name: string, listener: (sender: Browser.runtime.MessageSender) => void): () => void {
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isNotice(raw, name)) listener(sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** That nobody listens is usual for a notice: no panel is open, or the tab has no overlay. */
const unheard = (): void => undefined;

/**
 * Overlay → background: what it need not answer, and what the overlay says before its schemas are there. Resolves once it
 * was done, or was heard by nobody: then the extension is gone, and its overlay with it.
 */
export async function tellBackground(name: 'report.found' | 'report.withdraw'): Promise<void> {
  await browser.runtime.sendMessage({ name, payload: {} }).catch(unheard);
}

/** Overlay → panels: a panel may connect to this tab now. */
export function announceOverlay(): void {
  browser.runtime.sendMessage({ name: OVERLAY_READY, payload: {} }).catch(unheard);
}

/** For the panel: an overlay came into that tab, or read its page again. Returns what stops listening. */
export const onOverlayReady = (listener: (tabId: number) => void): (() => void) =>
  hear(OVERLAY_READY, (sender) => {
    const page = askerOf(sender)?.page;
    if (page) listener(page.tabId);
  });

/** Background → the overlay of a tab: something kept on this page's report changed elsewhere. */
export async function tellKeptChanged(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name: KEPT_CHANGED, payload: {} }).catch(unheard);
}

/** For the overlay: ask `report.kept` again. Returns what stops listening. */
export const onKeptChanged = (listener: () => void): (() => void) => hear(KEPT_CHANGED, listener);

/** Background → the overlay of a tab: the reader's own observations changed. */
export async function tellObservationsChanged(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name: OBSERVATIONS_CHANGED, payload: {} }).catch(unheard);
}

/** For the overlay: ask `report.compare` again. Returns what stops listening. */
export const onObservationsChanged = (listener: () => void): (() => void) => hear(OBSERVATIONS_CHANGED, listener);

/** Background → the overlay of a frame: read the page again. False where there is none to hear it. */
export const tellReadAgain = async (tabId: number, frameId: number): Promise<boolean> => {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { name: READ_AGAIN, payload: {} }, { frameId })
    .catch(unheard);
  return answer === true;
};

/** For the overlay: the page may say something else now. Returns what stops listening. */
export function onReadAgain(listener: () => void): () => void {
  const onMessage = (raw: unknown, sender: Browser.runtime.MessageSender, reply: (heard: true) => void): undefined => {
    if (sender.id !== browser.runtime.id || !isNotice(raw, READ_AGAIN)) return;
    reply(true);
    listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
