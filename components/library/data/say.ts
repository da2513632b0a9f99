import type { Locale } from '../../shared/words/index.ts';

/** A thing's name in the language of the page. */
export const sayNamed = ({ zh, en }: { readonly zh: string; readonly en: string }, locale: Locale): string =>
  locale === 'zh' ? zh : en;
