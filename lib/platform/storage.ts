import type { z } from 'zod';
import { browser } from './browser.ts';
import { warn } from './log.ts';

/** A small choice of the reader's, kept in the extension's own settings and known in all its pages and scripts. */
export interface Setting<T> {
  /** The fallback where nothing is kept, or what is kept is not what it should be. Never rejects. */
  read(): Promise<T>;
  /** False where the browser did not take it. */
  write(value: T): Promise<boolean>;
  /** Writes what `make` makes of what is kept now; two changes made at once in two pages are both kept. */
  change(make: (value: T) => T): Promise<boolean>;
  /** Tells of each change, made anywhere, and what was kept before; returns what stops telling. */
  watch(listener: (value: T, before: T) => void): () => void;
  /** Tells what is kept now, and of each change as `watch` does. */
  follow(listener: (value: T) => void): () => void;
}

/**
 * @param key its name in `storage.local`
 * @param schema what is read is parsed with it, each time: an earlier or later version may have written it
 */
export function setting<T>(key: string, schema: z.ZodType<T>, fallback: T): Setting<T> {
  const parsed = (raw: unknown): T => {
    if (raw === undefined) return fallback;
    const result = schema.safeParse(raw);
    if (!result.success) warn('platform', `The setting ${key} is not what it should be.`, result.error);
    return result.success ? result.data : fallback;
  };
  const read = async (): Promise<T> => {
    try {
      const kept: Record<string, unknown> = await browser.storage.local.get(key);
      return parsed(kept[key]);
    } catch (cause) {
      warn('platform', `The setting ${key} cannot be read.`, cause);
      return fallback;
    }
  };
  const write = async (value: T): Promise<boolean> => {
    try {
      await browser.storage.local.set({ [key]: value });
      return true;
    } catch (cause) {
      warn('platform', `The setting ${key} cannot be kept.`, cause);
      return false;
    }
  };
  const watch = (listener: (value: T, before: T) => void): (() => void) => {
    const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
      const change = changes[key];
      if (change) listener(parsed(change.newValue), parsed(change.oldValue));
    };
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  };
  return {
    read,
    write,
    change: (make) => navigator.locks.request(`setting ${key}`, async () => write(make(await read()))),
    watch,
    follow(listener) {
      let over = false;
      let told = false;
      const tell = (value: T): void => {
        told = true;
        listener(value);
      };
      const stop = watch(tell);
      // A change that came while the first was read is the later of the two.
      void read().then((value) => over || told || listener(value));
      return () => {
        over = true;
        stop();
      };
    },
  };
}
