import { effect } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Speaking } from './Speaking.tsx';
import { followScheme } from './scheme.ts';
import { followDateForm } from './wording/index.ts';
import { currentLocale, followLanguage } from './words/current.ts';

function dress(styles: readonly string[]): void {
  const [own, scheme] = [new CSSStyleSheet(), new CSSStyleSheet()];
  own.replaceSync(styles.join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own, scheme];
  followScheme((css) => scheme.replaceSync(css));
}

/**
 * Shows a page of the extension's own in the reader's language and scheme, and keeps to them while it is open.
 *
 * @param styles CSS texts, in order
 */
export async function openOwnPage(styles: readonly string[], page: JSX.Element): Promise<void> {
  dress(styles);
  followDateForm();
  await followLanguage();
  effect(() => {
    document.documentElement.lang = currentLocale() === 'zh' ? 'zh-CN' : 'en';
  });
  render(<Speaking>{page}</Speaking>, document.body);
}
