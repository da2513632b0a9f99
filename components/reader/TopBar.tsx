import type { ComponentChildren, JSX } from 'preact';
import { useReaderWords } from './words/index.ts';

/** What stands over every state of the page. */
export function TopBar({ children }: { children?: ComponentChildren }): JSX.Element {
  const words = useReaderWords();
  return (
    <header class="reader-top">
      <p class="product">
        {words.product}
        <span class="aside">{words.page}</span>
      </p>
      <nav>{children}</nav>
    </header>
  );
}
