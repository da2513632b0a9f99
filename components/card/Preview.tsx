import type { JSX } from 'preact';
import { Markdown } from '../shared/Markdown.tsx';
import { useDeferred } from '../shared/useDeferred.ts';
import { useWords } from '../shared/words/index.ts';

/** Signs that would be shown as something else: emphasis, headings, lists, quotes, code, links. */
const MARKUP = /[*_`~[\]>#]|^\s*(?:[-+]|\d+[.)])\s|\S\n\n\s*\S/m;

/** How the Markdown will look, as it is typed; plain words look as they are typed, and need none. */
export function Preview({ text }: { text: string }): JSX.Element | null {
  const { writing } = useWords();
  const settled = useDeferred(text);
  if (!MARKUP.test(text)) return null;
  return (
    <details class="preview" open>
      <summary>{writing.preview}</summary>
      <Markdown text={settled} />
    </details>
  );
}
