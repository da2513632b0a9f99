import type { JSX } from 'preact';

// The shapes of the chart's points, by the place of the area; drawn on a 12 × 12 grid.
const PATHS = [
  'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  'M2 2h8v8H2z',
  'M6 1.2L11 10.2H1z',
  'M6 .8L10 6 6 11.2 2 6z',
  'M6 .5l1.4 3.8 4 .1-3.2 2.5 1.2 3.9L6 8.5l-3.4 2.3 1.2-3.9L.6 4.4l4-.1z',
  'M4.5 11V7L1 5l1.5-2.6L6 4.5l3.5-2.1L11 5 7.5 7v4z',
];

/** The colour and shape by which a chart shows an area. */
export const Swatch = ({ at }: { at: number }): JSX.Element => (
  <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d={PATHS[at] ?? PATHS[0] ?? ''} fill={`var(--series-${at + 1})`} />
  </svg>
);
