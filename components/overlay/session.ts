import { highlightPainter, type Painter } from '../../lib/highlight/index.ts';
import { askedByReader } from '../../lib/messaging/asked.ts';
import { turnTo } from '../../lib/messaging/turned.ts';
import { inSteps, nextTask } from '../shared/slices.ts';
import type { Means } from './attending.ts';
import type { Session } from './open-report.ts';
import { afterPaint, paintAsRead, paintTargets } from './painting.ts';
import { type Reading, readDocument } from './reading.ts';
import { type OverlayState, overlayState } from './state.ts';
import { ALL_HIGHLIGHTS, FIRST_HIGHLIGHT, STARTED } from './withdraw.ts';

export interface SessionOptions {
  /** Closed in the product: the page cannot look into our surfaces. */
  shadow: ShadowRootMode;
  /** Ends the session: then nothing of it is left in the page. */
  signal: AbortSignal;
  /** For a page of our own: the session, once it answers the reader. */
  onOpen?: ((session: Session) => void) | undefined;
}

/** Reads the page in slices, and paints what is in view as it is read; null where the session ended meanwhile. */
async function readInSlices(document: Document, painter: Painter, signal: AbortSignal): Promise<Reading | null> {
  const { paint, isCovered } = paintAsRead(painter, () => {
    if (!signal.aborted) performance.mark(FIRST_HIGHLIGHT);
  });
  const read = await inSteps(readDocument(document, isCovered), signal, (soFar) => {
    if (soFar && (soFar.isReport || askedByReader())) paint(soFar);
  });
  return read?.result ?? null;
}

/** A report that is open on a page. */
export interface OpenSession {
  readonly reading: Reading;
  readonly state: OverlayState;
  /** Ends it, and leaves nothing of it in the page. */
  readonly end: AbortController;
}

/**
 * Imported only now: to run the modules of schemas and surfaces takes longer than to read a page, and the marks wait for
 * none of it. In a content script they are in the same file, and run when they are imported.
 */
async function answerReader(means: Means, onOpen?: (session: Session) => void): Promise<void> {
  await nextTask();
  const { attend } = await import('./attending.ts');
  await nextTask();
  if (means.end.signal.aborted) return;
  const session = attend(means);
  onOpen?.(session);
}

/** The marks come first; what answers the reader follows. */
async function begin(means: Means, onOpen?: (session: Session) => void): Promise<void> {
  const { reading, painter, end } = means;
  await paintTargets(reading, painter, end.signal);
  if (end.signal.aborted) return;
  afterPaint(() => {
    if (end.signal.aborted) return;
    if (performance.getEntriesByName(FIRST_HIGHLIGHT).length === 0) performance.mark(FIRST_HIGHLIGHT);
    performance.mark(ALL_HIGHLIGHTS);
    void answerReader(means, onOpen);
  });
}

function endingWith(signal: AbortSignal): AbortController {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { once: true, signal: end.signal });
  return end;
}

function painterUntil(signal: AbortSignal): Painter {
  const painter = highlightPainter();
  signal.addEventListener('abort', () => painter.dispose(), { once: true });
  return painter;
}

const isWanted = ({ extraction }: Reading): boolean => extraction.report.isReport || askedByReader();

/**
 * Reads the page, and marks it where it is a report or the reader asked. Null where it is none, or the signal ended the
 * work: then nothing is painted any more, and `withdraw` does the rest.
 */
export async function readAndOpen(document: Document, { shadow, signal }: SessionOptions): Promise<OpenSession | null> {
  performance.mark(STARTED);
  const end = endingWith(signal);
  const painter = painterUntil(end.signal);
  const reading = await readInSlices(document, painter, end.signal);
  if (reading && isWanted(reading)) {
    turnTo(reading.turned);
    const state = overlayState();
    void begin({ reading, state, painter, shadow, end });
    return { reading, state, end };
  }
  end.abort();
  return null;
}

/** Marks what was read and keeps a session open until `signal` is aborted, or the extension is gone. */
export async function openReading(reading: Reading, { shadow, signal, onOpen }: SessionOptions): Promise<void> {
  const end = endingWith(signal);
  await begin({ reading, state: overlayState(), painter: painterUntil(end.signal), shadow, end }, onOpen);
}
