import type { JSX } from 'preact';
import type { FacetCount } from '../finding/facets.ts';
import type { Urgency } from '../finding/queries.ts';
import { URGENCIES } from '../finding/urgency.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { useLedgerWords } from './words/index.ts';

interface UrgencyTabsProps {
  /** Null before they are counted. */
  counts: readonly FacetCount[] | null;
  chosen: readonly string[];
  onChoose(urgencies: readonly Urgency[]): void;
}

/** How many are overdue, due this month …, each to be seen alone. */
export function UrgencyTabs({ counts, chosen, onChoose }: UrgencyTabsProps): JSX.Element {
  const words = useLedgerWords();
  const { urgencies } = useFindingWords();
  const countOf = (urgency: string) => counts && <b>{counts.find(({ value }) => value === urgency)?.count ?? 0}</b>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div class="urgencies" role="group" aria-label={words.dueLabel}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {words.all} {counts && <b>{counts.reduce((sum, { count }) => sum + count, 0)}</b>}
      </button>
      {URGENCIES.map((urgency) => (
        <button
          key={urgency}
          type="button"
          class={urgency}
          aria-pressed={chosen.includes(urgency)}
          onClick={() => onChoose(chosen.includes(urgency) ? [] : [urgency])}
        >
          {urgencies[urgency]} {countOf(urgency)}
        </button>
      ))}
    </div>
  );
}
