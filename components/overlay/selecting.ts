import { effect } from '@preact/signals';
import type { Span } from '../../lib/model/span.ts';
import { isEditable } from './keys.ts';
import type { Reading } from './reading.ts';
import { isForm, type OverlayState } from './state.ts';

/** A selection made by keys grows step by step; the toolbar waits until it rests. */
const REST_MS = 250;

/** The report's words that are selected now; null for none, for words outside the report, and in inputs. */
export function selectedSpan(reading: Reading, host: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (isEditable(document.activeElement) || document.activeElement === host) return null;
  const range = selection.getRangeAt(0);
  const parent = range.commonAncestorContainer;
  if (isEditable(parent instanceof HTMLElement ? parent : parent.parentElement)) return null;
  return reading.places.spanOf(range);
}

/** The browser does not say that a page took the selected words away; so it is looked for while they are offered on. */
function dropWithWords(reading: Reading, state: OverlayState, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    const span = state.selected.value;
    if (span && !reading.places.range(span)) state.selected.value = null;
  });
  const stop = effect(() => {
    observer.disconnect();
    if (state.selected.value) observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      observer.disconnect();
    },
    { once: true },
  );
}

/** Offers to write on what the reader selects, once the selection rests. */
export function followSelection(reading: Reading, state: OverlayState, host: HTMLElement, signal: AbortSignal): void {
  dropWithWords(reading, state, signal);
  let timer: ReturnType<typeof setTimeout>;
  let pressed = false;
  const look = (): void => {
    if (pressed || isForm(state.view.value)) return;
    // A click into our own surface takes the focus, and leaves the page's selection as it is.
    if (document.activeElement === host) return;
    const span = selectedSpan(reading, host);
    const shown = state.selected.value;
    if (span?.start !== shown?.start || span?.end !== shown?.end) state.selected.value = span;
    if (span && state.view.value?.kind === 'card') state.view.value = null;
  };
  const soon = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', () => soon(REST_MS), options);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target === host) return;
      pressed = true;
      state.selected.value = null;
    },
    options,
  );
  const release = (): void => {
    pressed = false;
    // The browser settles the selection after the event.
    soon(0);
  };
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // What was selected before this one listened, while the page was being read.
  soon(REST_MS);
}
