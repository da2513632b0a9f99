import type { JSX } from 'preact';
import { Field } from '../../shared/Field.tsx';
import { useFindingWords } from './words/index.ts';

interface DayRangeProps {
  label: string;
  /** ISO days; empty: open. */
  from: string;
  to: string;
  onChange(range: { from: string; to: string }): void;
}

/** From one day to another, both included. */
export function DayRange({ label, from, to, onChange }: DayRangeProps): JSX.Element {
  const words = useFindingWords();
  const day = (value: string, set: (value: string) => void) => (id: string) => (
    <input id={id} class="input" type="date" value={value} onChange={(event) => set(event.currentTarget.value)} />
  );
  return (
    <details class="facet" open={from !== '' || to !== ''}>
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: the summary is its legend */}
      <div class="day-range" role="group" aria-label={label}>
        <Field label={words.from}>{day(from, (value) => onChange({ from: value, to }))}</Field>
        <Field label={words.to}>{day(to, (value) => onChange({ from, to: value }))}</Field>
      </div>
    </details>
  );
}
