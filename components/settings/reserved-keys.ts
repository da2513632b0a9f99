import type { Shortcut } from '../../lib/settings/index.ts';

/**
 * Keys that browsers keep from pages or that every reader needs, as `writeShortcut` writes them; with ⌘ in place of
 * Ctrl too. Chromium: chrome/browser/ui/views/accelerator_table.cc.
 */
const RESERVED = [
  ...['KeyT', 'KeyN', 'KeyW', 'KeyQ', 'KeyR', 'KeyL', 'KeyF', 'KeyG', 'KeyP', 'KeyS', 'KeyD', 'KeyO', 'KeyH', 'KeyJ'],
  ...['KeyA', 'KeyC', 'KeyV', 'KeyX', 'KeyZ', 'KeyY', 'KeyU', 'Tab', 'Digit0', 'Minus', 'Equal', 'Enter'],
];
const RESERVED_SHIFTED = ['KeyT', 'KeyN', 'KeyW', 'KeyQ', 'KeyR', 'Tab', 'KeyI', 'KeyJ', 'KeyC', 'Delete'];
const RESERVED_WITH_ALT = ['ArrowLeft', 'ArrowRight', 'F4', 'Tab', 'KeyD', 'KeyE', 'KeyF', 'Home', 'Space'];

/** Whether the browser, or every reader's habit, has these keys already. */
export function isReserved({ code, alt, ctrl, shift, meta }: Shortcut): boolean {
  if (/^F\d+$/.test(code)) return true;
  if (alt && !ctrl && !meta) return !shift && RESERVED_WITH_ALT.includes(code);
  if (alt) return false;
  return (ctrl || meta) && (shift ? RESERVED_SHIFTED : RESERVED).includes(code);
}

/** A key alone, or with Shift, types. */
export const isTyping = ({ alt, ctrl, meta }: Shortcut): boolean => !alt && !ctrl && !meta;

const MODIFIERS = /^(?:Alt|Control|Shift|Meta|OS)(?:Left|Right)?$|^$/;

/** Whether only Alt, Ctrl, Shift or ⌘ is held so far. */
export const isModifierAlone = ({ code }: Shortcut): boolean => MODIFIERS.test(code);
