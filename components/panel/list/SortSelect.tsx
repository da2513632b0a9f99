import type { JSX } from 'preact';
import { useWords } from '../../shared/own-words/index.ts';

export type Sort = 'place' | 'due' | 'date';

interface SortSelectProps {
  sorts: readonly Sort[];
  sort: Sort;
  onSort(sort: Sort): void;
}

/** In which order a list stands. */
export function SortSelect({ sorts, sort, onSort }: SortSelectProps): JSX.Element {
  const { lists } = useWords();
  return (
    <select
      class="input sort"
      aria-label={lists.sort}
      value={sort}
      onChange={(event) => onSort(sorts[event.currentTarget.selectedIndex] ?? sort)}
    >
      {sorts.map((one) => (
        <option key={one} value={one}>
          {lists.sorts[one]}
        </option>
      ))}
    </select>
  );
}
