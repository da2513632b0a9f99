import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/own-words/index.ts';
import { categoryName } from './categories.ts';
import { type Filters, NO_FILTERS, toggled } from './filters.ts';

interface FilterChipsProps {
  filters: Filters;
  shown: number;
  all: number;
  onChange(filters: Filters): void;
}

function RemovableChip({ words, onRemove }: { words: string; onRemove(): void }): JSX.Element {
  const { listing } = useWords();
  return (
    <span class="chip strong">
      {words}
      <button type="button" class="remove" aria-label={listing.remove(words)} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

/** What narrows the list now, each to be taken away, and how many targets are left of how many. */
export function FilterChips({ filters, shown, all, onChange }: FilterChipsProps): JSX.Element {
  const { listing, comparison } = useWords();
  const { query, states, categories } = filters;
  return (
    <div class="filter-chips">
      {[...states].map((state) => (
        <RemovableChip
          key={state}
          words={comparison.short[state]}
          onRemove={() => onChange({ ...filters, states: toggled(states, state) })}
        />
      ))}
      {[...categories].map((category) => (
        <RemovableChip
          key={category}
          words={categoryName(category, listing)}
          onRemove={() => onChange({ ...filters, categories: toggled(categories, category) })}
        />
      ))}
      {query.trim() === '' ? null : (
        <RemovableChip words={listing.text(query.trim())} onRemove={() => onChange({ ...filters, query: '' })} />
      )}
      <span class="found" role="status">
        {listing.found(shown, all)}
      </span>
      <button type="button" class="link" onClick={() => onChange(NO_FILTERS)}>
        {listing.clear}
      </button>
    </div>
  );
}
