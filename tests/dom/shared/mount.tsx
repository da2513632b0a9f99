import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { cardStyles } from '../../../components/card/styles.ts';
import { panelStyles } from '../../../components/panel/styles.ts';
import { sharedStyles } from '../../../components/shared/styles.ts';
import { type Locale, LocaleContext } from '../../../components/shared/words/index.ts';

export interface Mounted {
  root: HTMLElement;
  /** Renders the same place anew. */
  show(child: ComponentChild): void;
}

/** Renders into the page with all styles; taken away when the test ends. */
export function mount(child: ComponentChild, locale: Locale = 'zh'): Mounted {
  const style = document.createElement('style');
  style.textContent = [sharedStyles, cardStyles, panelStyles].join('\n');
  const root = document.createElement('div');
  document.head.append(style);
  document.body.append(root);
  const show = (next: ComponentChild) =>
    act(() => render(<LocaleContext.Provider value={locale}>{next}</LocaleContext.Provider>, root));
  void show(child);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
  });
  return { root, show: (next) => void show(next) };
}

/** What axe finds wrong, in a line each. */
export async function barriers(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
