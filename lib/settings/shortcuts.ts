import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** What keys do on a page with an open report. A new one gets a standard shortcut below and its words in settings. */
export const shortcutActions = ['next', 'previous', 'note', 'toolbar'] as const;
export type ShortcutAction = (typeof shortcutActions)[number];

/**
 * `code` is the key's place (UI Events), not the character it types: Alt with a letter types another one on a Mac, and
 * an input method may take it.
 */
const ShortcutSchema = z.object({
  code: z.string().min(1),
  alt: z.boolean(),
  ctrl: z.boolean(),
  shift: z.boolean(),
  meta: z.boolean(),
});
export type Shortcut = z.infer<typeof ShortcutSchema>;

/** Null: switched off. */
export type Shortcuts = Readonly<Record<ShortcutAction, Shortcut | null>>;

const alt = (code: string): Shortcut => ({ code, alt: true, ctrl: false, shift: false, meta: false });

/**
 * Alt with J, K, M or U: free in Chromium and Firefox on all systems, unlike Alt+Shift, which switches the keyboard's
 * language on Windows and is how Firefox reaches a page's access keys.
 */
export const standardShortcuts: Shortcuts = {
  next: alt('KeyJ'),
  previous: alt('KeyK'),
  note: alt('KeyM'),
  toolbar: alt('KeyU'),
};

/** What is missing, of an earlier version, has its standard; what is unknown, of a later one, is left out. */
const ShortcutsSchema = z.record(z.string(), z.unknown()).transform((kept): Shortcuts => {
  const entries = shortcutActions.map((action) => {
    const read = ShortcutSchema.nullable().safeParse(kept[action]);
    return [action, read.success ? read.data : standardShortcuts[action]] as const;
  });
  return Object.fromEntries(entries) as Record<ShortcutAction, Shortcut | null>;
});

/** The keys on a page. */
export const shortcuts = setting<Shortcuts>('shortcuts', ShortcutsSchema, standardShortcuts);

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

export const shortcutOf = ({ code, altKey, ctrlKey, shiftKey, metaKey }: Pressed): Shortcut => ({
  code,
  alt: altKey,
  ctrl: ctrlKey,
  shift: shiftKey,
  meta: metaKey,
});

const written = ({ code, alt, ctrl, shift, meta }: Shortcut): string => JSON.stringify([code, alt, ctrl, shift, meta]);

/** Actions that share their keys with an earlier one of the list, with that one. */
export function conflictsIn(all: Shortcuts): ReadonlyMap<ShortcutAction, ShortcutAction> {
  const first = new Map<string, ShortcutAction>();
  const conflicts = new Map<ShortcutAction, ShortcutAction>();
  for (const action of shortcutActions) {
    const shortcut = all[action];
    if (shortcut === null) continue;
    const earlier = first.get(written(shortcut));
    if (earlier === undefined) first.set(written(shortcut), action);
    else conflicts.set(action, earlier);
  }
  return conflicts;
}
