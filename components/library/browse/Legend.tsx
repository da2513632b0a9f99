import type { JSX } from 'preact';
import type { Mark } from '../data/series.ts';
import { useLibraryWords } from '../words/index.ts';

// How each kind of mark looks, in the colour of the words beside it.
const SIGNS = {
  band: <path d="M10 1v14" stroke-width="9" stroke-opacity=".3" />,
  point: <circle cx="10" cy="8" r="4" fill="var(--paper)" stroke-width="1.75" />,
  stretch: <circle cx="10" cy="8" r="4" fill="var(--paper)" stroke-width="1.75" stroke-dasharray="2 2" />,
  open: <path d="M10 14V3M6.5 6.5L10 3l3.5 3.5" stroke-width="1.5" />,
  actual: <circle cx="10" cy="8" r="4" fill="currentColor" stroke="none" />,
} as const;

function Sign({ children }: { children: JSX.Element | readonly JSX.Element[] }): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 20 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
      {children}
    </svg>
  );
}

/** What the shapes of a chart mean, of those that it shows. */
export function Legend({ marks }: { marks: readonly Mark[] }): JSX.Element {
  const { chart } = useLibraryWords();
  const targets = marks.filter(({ row }) => row.value.status === 'target');
  const stretch = targets.some(({ row }) => row.value.strength === 'strive');
  const open = targets.some(({ low, high }) => low === null || high === null);
  return (
    <ul class="legend" aria-label={chart.legend}>
      {targets.length === 0 ? null : (
        <li>
          <Sign>{[SIGNS.band, SIGNS.point]}</Sign>
          {chart.target}
        </li>
      )}
      {open ? (
        <li>
          <Sign>{[SIGNS.open]}</Sign>
          {chart.open}
        </li>
      ) : null}
      {stretch ? (
        <li>
          <Sign>{SIGNS.stretch}</Sign>
          {chart.strive}
        </li>
      ) : null}
      {targets.length === marks.length ? null : (
        <li>
          <Sign>{SIGNS.actual}</Sign>
          {chart.actual}
        </li>
      )}
    </ul>
  );
}
