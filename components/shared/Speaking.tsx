import type { ComponentChildren, JSX } from 'preact';
import { currentLocale } from './words/current.ts';
import { LocaleContext } from './words/index.ts';

/** What stands in it speaks the reader's language, also after another one was chosen. */
export function Speaking({ children }: { children: ComponentChildren }): JSX.Element {
  return <LocaleContext.Provider value={currentLocale()}>{children}</LocaleContext.Provider>;
}
