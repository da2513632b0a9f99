import { browser } from '../platform/browser.ts';
import { language } from '../settings/index.ts';

/** The language of what the background says itself: the reader's choice, else the browser's own. */
export async function spokenLocale(): Promise<'zh' | 'en'> {
  const chosen = await language.read();
  if (chosen !== 'browser') return chosen;
  return /^zh\b/i.test(browser.i18n.getUILanguage()) ? 'zh' : 'en';
}
