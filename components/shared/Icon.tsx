import type { JSX } from 'preact';

// Strokes on a 16 × 16 grid; each path is drawn with the colour of the text around it.
const paths = {
  note: 'M3 2.5h10v7.5l-3.5 3.5H3z M13 10H9.5v3.5 M5.5 5.5h5 M5.5 8h3',
  flag: 'M4 14V2.5 M4 3h8l-2 3 2 3H4',
  copy: 'M5.5 5.5h8v8h-8z M3 10.5H2.5v-8h8V3',
  close: 'M4 4l8 8 M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z M10.3 10.3l3.2 3.2',
  download: 'M8 2.5v8 M4.5 7.5L8 11l3.5-3.5 M2.5 13.5h11',
  edit: 'M3 13l.6-2.6 7.3-7.3a1 1 0 0 1 1.4 0l.6.6a1 1 0 0 1 0 1.4L5.6 12.4z',
  trash: 'M3 4.5h10 M6 4.5v-2h4v2 M4.5 4.5l.5 9h6l.5-9 M6.8 7v4 M9.2 7v4',
  chevron: 'M6 4l4 4-4 4',
  warning: 'M8 2.5l6 11H2z M8 6.5v3.2 M8 11.4v.4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M8 5v3.3l2.2 1.4',
  check: 'M3 8.5l3.2 3.2L13 5',
  pin: 'M8 14s4.5-4.2 4.5-7.6a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14z M8 7.9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  undo: 'M6.5 3L3 6.5 6.5 10 M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  plus: 'M8 3v10 M3 8h10',
  bookmark: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
  filter: 'M2.5 4h11 M4.5 8h7 M6.5 12h3',
  columns: 'M2.5 3h11v10h-11z M6.2 3v10 M9.8 3v10',
  open: 'M9 2.5h4.5V7 M13.5 2.5L8 8 M11.5 9v4.5h-9v-9H7',
  page: 'M4 2.5h5.5l3 3v8H4z M9.5 2.5v3h3 M6 8.5h4.5 M6 11h3',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words beside it, or the button's label, say what it means. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
