import { type Browser, browser } from '../platform/browser.ts';
import { hearing, parsed } from './heard.ts';
import { PANEL_PORT } from './names.ts';
import { announceOverlay, onOverlayReady } from './notice.ts';
import { type OverlayNews, type PanelWish, PanelWishSchema } from './protocol.ts';
import { askerOf } from './sender.ts';

type Port = Browser.runtime.Port;

/** What the overlay holds to speak to the panels that look at its tab. */
export interface PanelLine {
  /** To all connected panels; a panel that connects later gets the last news of each type at once. */
  post(news: OverlayNews): void;
  /** Whether any panel is connected. */
  readonly connected: boolean;
  close(): void;
}

/** What a panel holds to speak to the overlay of a tab. */
export interface OverlayLine {
  /** Dropped where no overlay is connected; `onGone` has said so. */
  wish(wish: PanelWish): void;
  close(): void;
}

/** Only a page of our own may look into the overlay: no other extension, and no other tab's page. */
const isPanel = (port: Port): boolean =>
  port.name === PANEL_PORT && port.sender !== undefined && askerOf(port.sender)?.page === null;

/** Overlay's end. Announces itself, so that a panel that is already open connects at once. */
export function listenForPanel(onWish: (wish: PanelWish) => void): PanelLine {
  const ports = new Set<Port>();
  const last = new Map<OverlayNews['type'], OverlayNews>();
  const onConnect = (port: Port): void => {
    if (!isPanel(port)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((raw: unknown) => {
      const wish = parsed(PanelWishSchema, raw);
      if (wish) onWish(wish);
    });
    for (const news of last.values()) port.postMessage(news);
  };
  // A page that comes back by the back button lost its ports when it was left.
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) announceOverlay();
  };
  browser.runtime.onConnect.addListener(onConnect);
  globalThis.addEventListener('pageshow', onPageShow);
  announceOverlay();
  return {
    post(news) {
      // A new reading makes what was said of the old one's mentions void. The panel checks what it hears: to check a long
      // reading here as well would hold the page up, mostly for a panel that is not open.
      if (news.type === 'reading') last.clear();
      last.set(news.type, news);
      for (const port of ports) port.postMessage(news);
    },
    get connected() {
      return ports.size > 0;
    },
    close() {
      browser.runtime.onConnect.removeListener(onConnect);
      globalThis.removeEventListener('pageshow', onPageShow);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

/**
 * Panel's end. `onGone` is called each time there is no overlay (any more) in that tab: it was never brought in, the
 * page was left, or cannot be read. When an overlay comes, the line connects again by itself.
 */
export function connectToOverlay(tabId: number, onNews: (news: OverlayNews) => void, onGone: () => void): OverlayLine {
  let current: Port | null = null;
  // In any frame of the tab: the report may stand in one, and only an overlay listens.
  const connect = (): void => {
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
    current = port;
    port.onMessage.addListener(hearing(() => current === port, onNews));
    port.onDisconnect.addListener(() => {
      // Chrome complains about an error that nobody looked at; that no one listens is expected here.
      void browser.runtime.lastError;
      if (current !== port) return;
      current = null;
      onGone();
    });
  };
  const stopHearing = onOverlayReady((readyTab) => {
    if (readyTab !== tabId) return;
    const old = current;
    connect();
    old?.disconnect();
  });
  connect();
  return {
    wish(wish) {
      const right = parsed(PanelWishSchema, wish);
      if (right) current?.postMessage(right);
    },
    close() {
      stopHearing();
      const port = current;
      current = null;
      port?.disconnect();
    },
  };
}
