import type { JSX } from 'preact';
import type { ColumnHeading } from './column/build.ts';
import { useReaderWords } from './words/index.ts';

/** Deeper ones would be longer than what they lead to. */
const DEEPEST = 2;

/** The report's sections, each leading to its place. */
export function Outline({ headings }: { headings: readonly ColumnHeading[] }): JSX.Element | null {
  const words = useReaderWords();
  const shown = headings.filter(({ level }) => level <= DEEPEST);
  if (shown.length === 0) return null;
  return (
    <nav class="outline" aria-label={words.outline}>
      <ol>
        {shown.map(({ level, title, element }, at) => (
          <li key={at} data-level={level}>
            <button type="button" onClick={() => element.scrollIntoView({ block: 'start' })}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
