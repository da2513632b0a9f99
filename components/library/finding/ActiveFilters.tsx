import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useFindingWords } from './words/index.ts';

/** A choice that narrows the list. */
export interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  remove(): void;
}

interface ActiveFiltersProps {
  filters: readonly ActiveFilter[];
  onClear(): void;
}

/** What the list is narrowed by, each to be taken back. */
export function ActiveFilters({ filters, onClear }: ActiveFiltersProps): JSX.Element | null {
  const words = useFindingWords();
  if (filters.length === 0) return null;
  return (
    <ul class="active-filters" aria-label={words.filters}>
      {filters.map(({ key, name, remove }) => (
        <li key={key} class="chip strong">
          {name}
          <button type="button" class="remove" aria-label={words.without(name)} onClick={remove}>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <Button tone="quiet" onPress={onClear}>
          {words.clear}
        </Button>
      </li>
    </ul>
  );
}
