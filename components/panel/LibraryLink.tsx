import type { JSX } from 'preact';
import { areas } from '../../lib/dataset/index.ts';
import { START, writeAddress } from '../library/data/address.ts';
import { useWords } from '../shared/own-words/index.ts';

/** Opens the dataset in a tab of its own, on this area and those that it lies in. */
export function LibraryLink({ area }: { area: string | null }): JSX.Element {
  const { panel } = useWords();
  const chosen = area === null ? null : [area, ...areas.parents(area)];
  return (
    <a
      class="library-link"
      href={`/library.html${writeAddress({ ...START, areas: chosen })}`}
      target="_blank"
      rel="noopener"
    >
      {panel.library}
    </a>
  );
}
