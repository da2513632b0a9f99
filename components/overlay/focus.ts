import { effect } from '@preact/signals';
import type { Host } from './host.ts';
import type { OverlayState } from './state.ts';

export interface Focus {
  /** Into the open card; false where there is none. */
  enterCard(): boolean;
}

/** Leads the focus into our surfaces and, when they close, back to where it was. */
export function keepFocus({ element, root }: Host, state: OverlayState, signal: AbortSignal): Focus {
  let returnTo: Element | null = null;
  const giveBack = (): void => {
    const inside = document.activeElement === element || document.activeElement === document.body;
    if (inside && returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
  };
  const stop = effect(() => {
    if (state.view.value === null && state.selected.value === null) giveBack();
    else if (document.activeElement !== element) returnTo = document.activeElement;
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    enterCard() {
      const card = root.querySelector<HTMLElement>('.card');
      card?.focus({ preventScroll: true });
      return card !== null;
    },
  };
}
