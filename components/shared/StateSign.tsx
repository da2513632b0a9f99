import type { JSX } from 'preact';
import type { HighlightState } from '../../lib/indicators/index.ts';
import { useWords } from './words/index.ts';

// On a 12 × 12 grid. Each state has a shape of its own, so that it is known without its colour.
const shapes: Record<HighlightState, JSX.Element> = {
  agrees: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="currentColor" />
      <path class="cut" d="M3.5 6.2l1.8 1.8 3.3-3.6" />
    </>
  ),
  differs: <path d="M6 .6 11.4 6 6 11.4 .6 6z" fill="currentColor" />,
  comparable: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
    </>
  ),
  known: <circle cx="6" cy="6" r="4.6" />,
  unlisted: <path d="M1.8 1.8h8.4v8.4H1.8z" stroke-dasharray="2.4 1.8" />,
};

interface StateSignProps {
  /** Null while the target has not been compared. */
  state: HighlightState | null;
  /** Says the state in words to those who hear the page, where nothing beside it does. */
  spoken?: boolean;
}

/** How a target stands to the dataset, as a shape in the state's colour. */
export function StateSign({ state, spoken = false }: StateSignProps): JSX.Element {
  const { comparison } = useWords();
  const said = state === null ? comparison.waiting : comparison.states[state];
  return (
    <span class={`state ${state ?? 'waiting'}`} title={said}>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
      >
        {state === null ? <circle cx="6" cy="6" r="1.6" fill="currentColor" stroke="none" /> : shapes[state]}
      </svg>
      {spoken ? <span class="visually-hidden">{said}</span> : null}
    </span>
  );
}
