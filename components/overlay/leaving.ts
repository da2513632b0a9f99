import { effect } from '@preact/signals';
import { browser } from '../../lib/platform/browser.ts';
import { isForm, type OverlayState } from './state.ts';

/** Without an id the extension was removed or reloaded, and this script speaks to nobody. */
const isCutOff = (): boolean => browser.runtime?.id === undefined;

const holdsText = (state: OverlayState): boolean => {
  const view = state.view.value;
  return isForm(view) && view.dirty;
};

/** Asks before the page is left with unsaved text in the editor. */
export function guardLeaving(state: OverlayState, signal: AbortSignal): void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  // Only while there is something to lose: the listener keeps a page out of the browser's back-forward cache.
  const stop = effect(() => {
    if (holdsText(state)) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      window.removeEventListener('beforeunload', ask);
    },
    { once: true },
  );
}

/** Calls `leave` once the extension is gone, though not before the reader has taken care of unsaved text. */
export function leaveWhenCutOff(state: OverlayState, signal: AbortSignal, leave: () => void): void {
  const check = (): void => {
    if (isCutOff() && !holdsText(state)) leave();
  };
  for (const type of ['pointerdown', 'keydown', 'focus', 'visibilitychange']) {
    window.addEventListener(type, check, { capture: true, passive: true, signal });
  }
}
