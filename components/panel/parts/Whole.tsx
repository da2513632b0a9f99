import type { JSX } from 'preact';
import type { Reading } from '../state.ts';
import { useWords } from '../words/index.ts';

interface WholeProps {
  whole: NonNullable<Reading['whole']>;
  onOpen(address: string): void;
}

/** The site's own way to all parts of a report on one page. */
export function Whole({ whole: { words: called, address }, onOpen }: WholeProps): JSX.Element {
  const { parts: words } = useWords();
  if (address === null) return <p class="parts-hint">{words.wholeOnPage(called)}</p>;
  return (
    <p class="parts-hint">
      <button type="button" class="part-button" title={words.wholeTitle(called)} onClick={() => onOpen(address)}>
        {words.whole}
      </button>
    </p>
  );
}
