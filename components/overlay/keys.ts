/**
 * Alt with J, K, M or U: free in Chromium and Firefox on all systems, unlike Alt+Shift, which switches the keyboard's
 * language on Windows and is how Firefox reaches a page's access keys. Told by the key's place, since Alt with a letter
 * types another character on a Mac.
 */
export const keys = {
  next: { code: 'KeyJ', label: 'Alt+J' },
  previous: { code: 'KeyK', label: 'Alt+K' },
  note: { code: 'KeyM', label: 'Alt+M' },
  toolbar: { code: 'KeyU', label: 'Alt+U' },
} as const;

export type KeyAction = keyof typeof keys;

export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null;
  const found = Object.entries(keys).find(([, { code }]) => code === event.code);
  return found ? (found[0] as KeyAction) : null;
}

/** Whether what is typed there is text, and so not for us. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
}
