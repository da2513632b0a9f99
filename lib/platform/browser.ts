import { browser } from 'wxt/browser';

/** The extension's interfaces, typed; the one door to them for all rooms under `lib/`. */
export { type Browser, browser } from 'wxt/browser';

/**
 * The start of every address of the extension's own pages, with its slash. The cast is since WXT types `getURL` by the
 * list of built files, which is there only after a build.
 */
export const ownOrigin = (): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL('/');

/** A text of `_locales` in the browser's language; empty where there is none. Cast for the same reason. */
export const localeText = (name: string): string =>
  (browser.i18n as unknown as { getMessage(name: string): string }).getMessage(name);
