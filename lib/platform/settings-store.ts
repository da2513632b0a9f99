import { browser } from './browser.ts';
import { warn } from './log.ts';

/** A setting as it lies there, under its key. */
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

/** Of this browser alone: what it did, not what the reader chose. */
const LOCAL_ONLY: ReadonlySet<string> = new Set(['backupState', 'digestDay']);

/** All of the reader's settings, for a backup; nothing where they cannot be read. */
export async function allSettings(): Promise<StoredSetting[]> {
  try {
    const kept: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.entries(kept)
      .filter(([key]) => !LOCAL_ONLY.has(key))
      .map(([key, value]) => ({ key, value }))
      .toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
  } catch (cause) {
    warn('platform', 'The settings cannot be read for a backup.', cause);
    return [];
  }
}

/** Puts settings of a backup in place; each is parsed when it is read. False where the browser did not take them. */
export async function restoreSettings(settings: readonly StoredSetting[]): Promise<boolean> {
  const wanted = settings.filter(({ key }) => !LOCAL_ONLY.has(key));
  try {
    await browser.storage.local.set(Object.fromEntries(wanted.map(({ key, value }) => [key, value])));
    return true;
  } catch (cause) {
    warn('platform', 'The settings of a backup were not kept.', cause);
    return false;
  }
}
