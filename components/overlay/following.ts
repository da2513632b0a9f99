import { effect } from '@preact/signals';
import { onReadAgain, tellBackground } from '../../lib/messaging/notice.ts';
import type { Steps } from '../../lib/text/index.ts';
import { inSteps, nextTask } from '../shared/slices.ts';
import { openAround } from './around.ts';
import { followFrameMoves } from './frame-moves.ts';
import { type Reading, readDocument } from './reading.ts';
import { type OpenSession, readAndOpen, type SessionOptions } from './session.ts';
import { isForm } from './state.ts';
import { followTurning } from './turning.ts';
import { withdraw } from './withdraw.ts';

/** In the same nodes: then it is the same document, also where its address was changed meanwhile. */
const saysSame = (a: Reading, b: Reading): boolean => a.extraction.text.sha256 === b.extraction.text.sha256;

/** The words that were read are still those of the page, in the nodes where they were read. */
const stillStands = ({ places, text }: Reading): boolean =>
  text === '' ||
  (places.range({ start: 0, end: 1 }) !== null && places.range({ start: text.length - 1, end: text.length }) !== null);

/** Until nothing that the reader writes is open: to read again would take it away. */
function untilFree({ state }: OpenSession, signal: AbortSignal): Promise<void> {
  const free = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => free.resolve(), { once: true });
  const stop = effect(() => {
    const view = state.view.value;
    if (!(isForm(view) && (view.dirty || view.saving))) free.resolve();
  });
  return free.promise.then(stop);
}

const silent = (): void => undefined;

/** What a reader does before words are wanted: to look then costs nothing while nobody does. */
const TURNS_TO_PAGE = ['pointerdown', 'keydown', 'scrollend', 'visibilitychange'] as const;

/** A page may put other nodes in the place of those that were read, long after it came: its own words, or new ones. */
function whenTurnedTo(document: Document, look: () => void, signal: AbortSignal): void {
  for (const type of TURNS_TO_PAGE) document.addEventListener(type, look, { capture: true, passive: true, signal });
}

/** Whether the page says something else than what is open. */
async function isOutdated({ reading }: OpenSession, document: Document, signal: AbortSignal): Promise<boolean> {
  if (!stillStands(reading)) return true;
  const again = await inSteps(readDocument(document) as Steps<Reading, unknown>, signal, silent);
  return again !== null && !saysSame(reading, again.result);
}

/**
 * Reads the page and keeps a session open on it, until `signal` is aborted; where it is no report, withdraws without a
 * trace. Each time the background says that the page may have changed, it is read again: text that came late, or a
 * single-page application that shows another document. Where it says the same, nothing is touched.
 */
export async function openSession(document: Document, options: SessionOptions): Promise<void> {
  const { signal } = options;
  let open: OpenSession | null = null;
  let due = true;
  let working = false;

  const readOnce = async (): Promise<void> => {
    if (open && !open.end.signal.aborted) {
      await untilFree(open, signal);
      if (!(await isOutdated(open, document, signal))) return;
      open.end.abort();
    }
    // A frame of a page that is a report itself is no second one.
    open = openAround(document) ? null : await readAndOpen(document, options);
    // Ended by the reader, or with the extension: then it is not for this one to read again.
    open?.end.signal.addEventListener('abort', () => working || stop(), { once: true });
  };
  const leave = async (): Promise<void> => {
    await withdraw(new AbortController());
    // What came while the background took the style away would be heard by nobody else.
    if (due && !signal.aborted) await tellBackground('report.found');
    stop();
  };
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    while (due && !signal.aborted) {
      due = false;
      await readOnce();
    }
    if (open === null && !signal.aborted) await leave();
    working = false;
  };
  const again = (): void => {
    due = true;
    void work();
  };
  const following = new AbortController();
  const stopHearing = onReadAgain(again);
  const stop = (): void => {
    stopHearing();
    following.abort();
  };
  followFrameMoves(document, following.signal, again);
  const readIfGone = (): void => {
    if (open && !open.end.signal.aborted && !stillStands(open.reading)) again();
  };
  whenTurnedTo(document, readIfGone, following.signal);
  const isTurned = (): boolean => open?.reading.turned !== undefined && !open.end.signal.aborted;
  followTurning(document, { isTurned, again }, following.signal);
  signal.addEventListener('abort', stop, { once: true });
  // In a task of its own: to make the script ready took one already.
  await nextTask();
  await work();
}
