import type { Span } from '../../lib/model/span.ts';

/** A note's words among those that stood around them, in a text that was kept. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** When the page was last seen so; milliseconds since the epoch. */
  readonly seen: number;
}

/** Whole paragraphs up to so many characters on each side. */
const AROUND = 400;

function lead(text: string, end: number): string {
  const from = Math.max(0, end - AROUND);
  const line = text.lastIndexOf('\n', from);
  const start = from === 0 ? 0 : line >= from - AROUND ? line + 1 : from;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}`;
}

function trail(text: string, start: number): string {
  const to = Math.min(text.length, start + AROUND);
  const line = text.indexOf('\n', to);
  const end = line >= 0 && line <= to + AROUND ? line : to;
  return `${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The passage of the text around the span. */
export const passageOf = (text: string, { start, end }: Span, seen: number): Passage => ({
  before: lead(text, start).trimStart(),
  words: text.slice(start, end),
  after: trail(text, end).trimEnd(),
  seen,
});
