import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type OverlayNews, type PanelWish, unpackComparison } from '../../lib/messaging/index.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { ReportRecord } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import { warn } from '../../lib/platform/log.ts';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { type Choices, NO_CHOICES, type Standing, standingOf } from './deciding/standing.ts';
import type { KeptState, Open, PageState, PanelComparison, Reading } from './state.ts';

/** The tab that the panel shows. `address` is null where the browser does not say it. */
export interface ShownTab {
  id: number;
  address: string | null;
  loading: boolean;
}

/** What lib/storage gives for a report. */
export interface Shelf {
  items: readonly Kept[];
  setAside: readonly unknown[];
  report?: ReportRecord | null;
}

/** What the session needs of the browser; each returns how to stop. */
export interface PanelPorts {
  /** Tells of the tab to show, now and whenever it is another one or has another state. */
  followTab(onTab: (tab: ShownTab) => void): () => void;
  connect(
    tabId: number,
    onNews: (news: OverlayNews) => void,
    onGone: () => void,
  ): { wish(wish: PanelWish): void; close(): void };
  watchKept(address: string, onKept: (result: Result<Shelf>) => void): () => void;
  /** Tells at once and at each change. */
  watchHidden(onHidden: (hidden: readonly MarkKind[]) => void): () => void;
  /** Tells at once and at each change. */
  watchChoices(onChoices: (choices: Choices) => void): () => void;
}

export interface PanelSession {
  readonly tab: ReadonlySignal<ShownTab | null>;
  readonly page: ReadonlySignal<PageState>;
  readonly kept: ReadonlySignal<KeptState>;
  /** Marks that pages do not show. */
  readonly hidden: ReadonlySignal<readonly MarkKind[]>;
  /** How the shown page stands to what the reader decided about pages and sites. */
  readonly standing: ReadonlySignal<Standing>;
  wish(wish: PanelWish): void;
  retryKept(): void;
  close(): void;
}

// From a page's load to the overlay's first word; until then it is not said that there is no report.
const PATIENCE_MS = 1500;
// A page that loads gets more of it; not all, since Chrome does not always say when a page has loaded.
const LOADING_FACTOR = 6;
const READABLE = /^(?:https?|file|chrome-extension|moz-extension):/;

const nothing = () => {};

const saysSomething = ({ mentions, dismissed }: Reading['corrected']): boolean =>
  mentions.length + dismissed.length > 0;

function comparisonOf(news: Extract<OverlayNews, { type: 'compared' }>): PanelComparison | null {
  try {
    const report = unpackComparison(news.comparison);
    const found = news.mentions.flatMap((index, at) => {
      const compared = report.mentions[at];
      return compared ? [[index, compared] as const] : [];
    });
    return { report, facts: news.facts, mentions: new Map(found) };
  } catch (cause) {
    warn('panel', 'A comparison is not what it should be, and was dropped.', cause);
    return null;
  }
}

/** What news that follow a reading change of what is shown. */
function partOf(news: Exclude<OverlayNews, Reading>, { reading }: Open): Partial<Open> {
  switch (news.type) {
    case 'anchors':
      return { reading: { ...reading, anchors: news.anchors } };
    case 'compared':
      return { compared: comparisonOf(news) };
    case 'wording':
      return { wording: { before: news.before, changes: news.changes, failure: news.failure } };
    case 'in-view':
      return { inView: news.mention };
    case 'current':
      return { current: news.mention };
    case 'selected':
      return { selected: news.selected };
  }
}

/** The browser may not say where a tab is; the page itself does once it was read. */
const addressRead = (page: PageState): string | null => (page.kind === 'open' ? page.reading.address : null);

/** Of the same text nothing else was read: with the extraction as it is, the rows need not be drawn anew. */
function keepingExtraction(news: Reading, shown: PageState): Reading {
  if (shown.kind !== 'open' || shown.reading.address !== news.address) return news;
  const { extraction, corrected } = shown.reading;
  if (saysSomething(corrected) || saysSomething(news.corrected)) return news;
  return extraction.text.sha256 === news.extraction.text.sha256 ? { ...news, extraction } : news;
}

/** Follows the shown tab: links to its overlay, and watches what is kept on its report. */
export function openPanelSession(ports: PanelPorts, patience = PATIENCE_MS): PanelSession {
  const tab = signal<ShownTab | null>(null);
  const page = signal<PageState>({ kind: 'loading' });
  const kept = signal<KeptState>({ kind: 'loading' });
  let line: ReturnType<PanelPorts['connect']> | null = null;
  let stopKept = nothing;
  let watched: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watchKept = (address: string | null) => {
    stopKept();
    stopKept = nothing;
    watched = address;
    kept.value = { kind: 'loading' };
    if (address === null) return;
    stopKept = ports.watchKept(address, (result) => {
      kept.value = result.ok ? { kind: 'kept', ...result.value } : { kind: 'failed', failure: result.error };
    });
  };

  const settle = () => {
    const shown = tab.peek();
    clearTimeout(timer);
    if (page.peek().kind === 'open' || shown === null) return;
    if (shown.address !== null && !READABLE.test(shown.address)) {
      page.value = { kind: 'unreadable' };
      return;
    }
    const giveUp = () => {
      page.value = { kind: 'no-report' };
    };
    timer = setTimeout(giveUp, shown.loading ? LOADING_FACTOR * patience : patience);
  };

  const onReading = (news: Reading) => {
    clearTimeout(timer);
    const shown = page.peek();
    const reading = keepingExtraction(news, shown);
    // A new reading is compared anew; of the same mentions what is known stays until then.
    const compared = shown.kind === 'open' && shown.reading.extraction === reading.extraction ? shown.compared : null;
    const wording = shown.kind === 'open' && shown.reading.address === news.address ? shown.wording : undefined;
    page.value = {
      kind: 'open',
      reading,
      compared,
      ...(wording && { wording }),
      inView: null,
      current: null,
      selected: null,
    };
    if (watched !== news.address) watchKept(news.address);
  };

  const onNews = (news: OverlayNews) => {
    if (news.type === 'reading') return onReading(news);
    const open = page.peek();
    if (open.kind === 'open') page.value = { ...open, ...partOf(news, open) };
  };

  const onGone = () => {
    page.value = { kind: 'loading' };
    watchKept(null);
    settle();
  };

  const onTab = (next: ShownTab) => {
    const other = tab.peek()?.id !== next.id;
    tab.value = next;
    if (other) {
      line?.close();
      page.value = { kind: 'loading' };
      watchKept(null);
      line = ports.connect(next.id, onNews, onGone);
    } else if (page.peek().kind !== 'open' && next.loading) page.value = { kind: 'loading' };
    settle();
  };

  const hidden = signal<readonly MarkKind[]>([]);
  const stopHidden = ports.watchHidden((kinds) => {
    hidden.value = kinds;
  });
  const choices = signal<Choices>(NO_CHOICES);
  const stopChoices = ports.watchChoices((made) => {
    choices.value = made;
  });
  const standing = computed(() => standingOf(tab.value?.address ?? addressRead(page.value), choices.value));
  const stopTab = ports.followTab(onTab);
  return {
    tab,
    page,
    kept,
    hidden,
    standing,
    wish: (wish) => line?.wish(wish),
    retryKept: () => watchKept(watched),
    close() {
      stopTab();
      stopHidden();
      stopChoices();
      line?.close();
      stopKept();
      clearTimeout(timer);
    },
  };
}
