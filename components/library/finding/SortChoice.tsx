import type { JSX } from 'preact';

interface SortChoiceProps<T extends string> {
  label: string;
  sorts: readonly { id: T; name: string }[];
  chosen: T;
  onChoose(sort: T): void;
}

/** In which order a list stands. */
export function SortChoice<T extends string>({ label, sorts, chosen, onChoose }: SortChoiceProps<T>): JSX.Element {
  return (
    <select
      class="input sort"
      aria-label={label}
      value={chosen}
      onChange={(event) => {
        const sort = sorts[event.currentTarget.selectedIndex];
        if (sort) onChoose(sort.id);
      }}
    >
      {sorts.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
