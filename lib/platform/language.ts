import { browser } from './browser.ts';

/** The language that the browser itself speaks, as BCP 47 writes it ("zh-CN"); known to content scripts too. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
