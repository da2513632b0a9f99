import type { JSX } from 'preact';
import type { HighlightState } from '../../lib/indicators/index.ts';
import { useWords } from '../shared/own-words/index.ts';
import { StateSign } from '../shared/StateSign.tsx';
import { STATES } from './filters.ts';

interface SummaryProps {
  counts: ReadonlyMap<HighlightState, number>;
  chosen: ReadonlySet<HighlightState>;
  onToggle(state: HighlightState): void;
}

/** How many targets stand how to the dataset, as a bar and as numbers; a number narrows the list to its targets. */
export function Summary({ counts, chosen, onToggle }: SummaryProps): JSX.Element {
  const { comparison, listing } = useWords();
  const there = STATES.filter((state) => (counts.get(state) ?? 0) > 0);
  return (
    <section class="summary" aria-label={listing.summary}>
      <div class="summary-bar" aria-hidden="true">
        {there.map((state) => (
          <i key={state} class={`part ${state}`} style={{ flexGrow: counts.get(state) }} />
        ))}
      </div>
      <fieldset class="summary-counts" aria-label={listing.byState}>
        {there.map((state) => (
          <button
            key={state}
            type="button"
            class="count-button"
            aria-pressed={chosen.has(state)}
            title={comparison.states[state]}
            onClick={() => onToggle(state)}
          >
            <StateSign state={state} />
            {comparison.short[state]} <b>{counts.get(state)}</b>
          </button>
        ))}
      </fieldset>
    </section>
  );
}
