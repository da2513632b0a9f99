import type { JSX } from 'preact';
import type { ShortcutAction } from '../../../lib/settings/index.ts';
import { keysOf } from '../../shared/shortcut-keys.ts';

/** The keys that do the same, as the reader has them; nothing where they are switched off. */
export function KeyHint({ action }: { action: ShortcutAction }): JSX.Element | null {
  const keys = keysOf(action);
  return keys === null ? null : <kbd class="key-hint">{keys}</kbd>;
}
