import type { JSX } from 'preact';
import type { MarkKind } from '../shared/hidden-marks.ts';
import { markKinds } from '../shared/hidden-marks.ts';
import { useWords } from '../shared/own-words/index.ts';
import { categoryName } from './categories.ts';
import { type Filters, toggled } from './filters.ts';

interface FilterPanelProps {
  filters: Filters;
  categories: readonly (readonly [category: string, count: number])[];
  hidden: readonly MarkKind[];
  onChange(filters: Filters): void;
  onHide(hidden: readonly MarkKind[]): void;
}

function Categories({ filters, categories, onChange }: FilterPanelProps): JSX.Element {
  const { listing } = useWords();
  return (
    <fieldset class="filter-group">
      <legend>{listing.byCategory}</legend>
      {categories.map(([category, count]) => (
        <button
          key={category}
          type="button"
          class="count-button"
          aria-pressed={filters.categories.has(category)}
          onClick={() => onChange({ ...filters, categories: toggled(filters.categories, category) })}
        >
          {categoryName(category, listing)} <b>{count}</b>
        </button>
      ))}
    </fieldset>
  );
}

const SAMPLE_CLASS: Record<MarkKind, string> = {
  agrees: 'agrees',
  differs: 'differs',
  comparable: 'comparable',
  known: 'known',
  unlisted: 'unlisted',
  note: 'noted',
  overdue: 'overdue',
};

function Marks({ hidden, onHide }: FilterPanelProps): JSX.Element {
  const { listing } = useWords();
  const toggle = (kind: MarkKind): void =>
    onHide(hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]);
  return (
    <fieldset class="filter-group marks">
      <legend>
        {listing.onPage} <span class="hint">{listing.onPageHint}</span>
      </legend>
      {markKinds.map((kind) => (
        <label key={kind} class="switch">
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
          <span class={`mark-sample ${SAMPLE_CLASS[kind]}`} aria-hidden="true">
            {listing.sample}
          </span>
          {listing.marks[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** Filters by category, and which marks the page shows, with what each looks like. */
export function FilterPanel(props: FilterPanelProps): JSX.Element {
  return (
    <div class="filter-panel" id="filter-panel">
      {props.categories.length > 1 ? <Categories {...props} /> : null}
      <Marks {...props} />
    </div>
  );
}
