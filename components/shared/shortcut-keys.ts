import { signal } from '@preact/signals';
import {
  type Shortcut,
  type ShortcutAction,
  type Shortcuts,
  shortcutActions,
  shortcutOf,
  shortcuts,
  standardShortcuts,
} from '../../lib/settings/index.ts';

const current = signal<Shortcuts>(standardShortcuts);

/** Follows the keys that the reader chose; returns what stops following. */
export const followShortcuts = (): (() => void) =>
  shortcuts.follow((chosen) => {
    current.value = chosen;
  });

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};

/** As it is written on a keyboard in the West and in China alike: `Alt+J`. */
export function writeShortcut({ code, alt, ctrl, shift, meta }: Shortcut): string {
  const key = NAMES[code] ?? code.replace(/^(?:Key|Digit)(?=.$)/, '');
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && '⌘', key].filter(Boolean).join('+');
}

/** The keys of an action as they are now; null where they are switched off. A surface that shows them follows. */
export function keysOf(action: ShortcutAction): string | null {
  const shortcut = current.value[action];
  return shortcut && writeShortcut(shortcut);
}

const same = (a: Shortcut, b: Shortcut): boolean =>
  a.code === b.code && a.alt === b.alt && a.ctrl === b.ctrl && a.shift === b.shift && a.meta === b.meta;

/** What a press of keys means now; of two actions on the same keys the first of the list. */
export function actionOf(event: KeyboardEvent): ShortcutAction | null {
  if (event.isComposing) return null;
  const pressed = shortcutOf(event);
  const found = shortcutActions.find((action) => {
    const shortcut = current.peek()[action];
    return shortcut !== null && same(shortcut, pressed);
  });
  return found ?? null;
}
