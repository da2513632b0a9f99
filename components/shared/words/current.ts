import { signal } from '@preact/signals';
import { browserLanguage } from '../../../lib/platform/language.ts';
import { type Language, language } from '../../../lib/settings/index.ts';
import { type Locale, localeOf } from './index.ts';

const localeFor = (chosen: Language): Locale => (chosen === 'browser' ? localeOf([browserLanguage()]) : chosen);

const current = signal<Locale>(localeOf(navigator.languages));

/** The language that the surfaces speak now; an effect or a rendering that reads it runs again when it changes. */
export const currentLocale = (): Locale => current.value;

/**
 * Follows the reader's choice of language. Resolves when it is known, so that what is shown then is right at once.
 *
 * @returns stops following
 */
export async function followLanguage(): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = language.follow((chosen) => {
    current.value = localeFor(chosen);
    resolve();
  });
  await promise;
  return stop;
}
