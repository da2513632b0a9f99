import { batch } from '@preact/signals';
import type { ShortcutAction } from '../../lib/settings/index.ts';
import { actionOf } from '../shared/shortcut-keys.ts';
import type { Deeds } from './deeds.ts';
import { isEditable } from './keys.ts';
import { type Reading, spanOfMention } from './reading.ts';
import { selectedSpan } from './selecting.ts';
import { isForm, type OverlayState } from './state.ts';

interface Means {
  reading: Reading;
  state: OverlayState;
  deeds: Deeds;
  host: HTMLElement;
  /** Moves the focus into the open card; false where there is none. */
  enterCard(): boolean;
}

/** The page's keys: next and previous target, write, Enter into the card, Escape out of what is open. */
export function followKeys({ reading, state, deeds, host, enterCard }: Means, signal: AbortSignal): void {
  /** Enter is ours only as the very next thing after stepping to a target. */
  let stepped = false;
  const writeHere = (): void => {
    const view = state.view.value;
    const mention = view?.kind === 'card' && view.mention !== null ? reading.extraction.mentions[view.mention] : null;
    const span = selectedSpan(reading, host) ?? state.selected.value ?? (mention ? spanOfMention(mention) : null);
    if (span) deeds.write(span, false);
  };
  /** To the offer at the selected words, also where it was put away. */
  const enterToolbar = (): void => {
    const span = selectedSpan(reading, host) ?? state.selected.value;
    if (!span) return;
    batch(() => {
      state.view.value = null;
      state.inToolbar.value = true;
      if (state.selected.value?.start !== span.start || state.selected.value.end !== span.end)
        state.selected.value = span;
    });
  };
  const act: Record<ShortcutAction, () => void> = {
    toolbar: enterToolbar,
    next: () => deeds.step(1),
    previous: () => deeds.step(-1),
    note: writeHere,
  };
  const onAction = (action: ShortcutAction): boolean => {
    if (isForm(state.view.value)) return false;
    act[action]();
    stepped = (action === 'next' || action === 'previous') && state.view.value?.kind === 'card';
    return true;
  };
  const onEscape = (): boolean => {
    const open = state.view.value?.kind === 'card' || state.selected.value !== null;
    if (!open) return false;
    state.selected.value = null;
    return deeds.close();
  };
  const isOurs = (event: KeyboardEvent): boolean => {
    const action = actionOf(event);
    if (action) return onAction(action);
    // What is typed in our own surface it answers itself.
    if (event.target === host || event.isComposing) return false;
    if (event.key === 'Escape') return onEscape();
    const enters = event.key === 'Enter' && stepped && !event.altKey && !event.ctrlKey && !event.metaKey;
    stepped = false;
    return enters && enterCard();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isEditable(event.target) || !isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const forget = (): void => {
    stepped = false;
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('focusin', forget, { capture: true, signal });
  window.addEventListener('pointerdown', forget, { capture: true, signal });
}
