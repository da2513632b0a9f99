import type { JSX } from 'preact';
import { EmptyState } from '../EmptyState.tsx';
import { LibraryLink } from '../LibraryLink.tsx';
import { useWords } from '../words/index.ts';

/** A page of the extension itself that shows no report. */
export function OwnPageShown(): JSX.Element {
  const { deciding } = useWords();
  return (
    <EmptyState icon="page" title={deciding.ownPage} hint={deciding.ownPageHint}>
      <a class="button" href="/reader.html" target="_blank" rel="noopener">
        {deciding.reader}
      </a>
      <LibraryLink area={null} />
    </EmptyState>
  );
}
