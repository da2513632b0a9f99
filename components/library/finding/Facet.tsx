import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FacetCount } from './facets.ts';
import { UNKNOWN } from './unknown.ts';
import type { SayValue } from './useSayValue.ts';
import { useFindingWords } from './words/index.ts';

/** Years are looked for in their order, all else by how often it stands there. */
function inOrder(dimension: string, counts: readonly FacetCount[]): readonly FacetCount[] {
  if (dimension !== 'period') return counts;
  const rank = (value: string): string => (value === UNKNOWN ? '' : value);
  return counts.toSorted((a, b) => (rank(a.value) < rank(b.value) ? 1 : -1));
}

const FEW = 8;
const MOST = 60;

interface FacetProps {
  dimension: string;
  counts: readonly FacetCount[];
  chosen: readonly string[];
  say: SayValue;
  open: boolean;
  onChange(chosen: string[]): void;
}

/** The values of one dimension, to tick, each with how many it would leave. */
export function Facet({ dimension, counts: given, chosen, say, open, onChange }: FacetProps): JSX.Element | null {
  const words = useFindingWords();
  const [all, setAll] = useState(false);
  const counts = inOrder(dimension, given);
  const title = (words.dimensions as Record<string, string>)[dimension];
  const few = counts.filter(({ value }, at) => at < FEW || chosen.includes(value));
  const shown = all ? counts.slice(0, MOST) : few;
  const rest = Math.min(counts.length, MOST) - few.length;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  if (counts.length === 0) return null;
  return (
    <details class="facet" open={open || chosen.length > 0}>
      <summary>
        {title}
        {chosen.length > 0 ? <span class="count">{chosen.length}</span> : null}
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: the summary is its legend */}
      <div role="group" aria-label={title}>
        {shown.map(({ value, count, name }) => (
          <label key={value} class="facet-value">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{name ?? say(dimension, value)}</span>
            <span class="count">{count}</span>
          </label>
        ))}
        {rest > 0 ? (
          <button type="button" class="facet-more" onClick={() => setAll(!all)}>
            {all ? words.less : words.more(rest)}
          </button>
        ) : null}
      </div>
    </details>
  );
}
