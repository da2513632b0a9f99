import { readFileSync } from 'node:fs';
import { type PreparedText, prepare } from '../../lib/anchor/text/index.ts';
import { extract } from '../../lib/extract/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';

/** A report's text with the stretches that changes take hold of. */
export interface DriftPage {
  name: string;
  text: string;
  /** Each with its line break. */
  lines: Span[];
  /** Inside one line, each with its full stop, without the line break. */
  sentences: Span[];
  readonly mentions: Mention[];
  prepared: PreparedText;
  sectionAt(offset: number): string[];
}

function split(text: string, { start, end }: Span, stop: RegExp): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const found of text.slice(start, end).matchAll(stop)) {
    const next = start + found.index + found[0].length;
    if (next > at) pieces.push({ start: at, end: next });
    at = next;
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

const withoutBreak = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end - 1] === '\n' ? end - 1 : end,
});

export function driftPage(name: string, text: string): DriftPage {
  const lines = split(text, { start: 0, end: text.length }, /\n/g);
  const prepared = prepare(text);
  let mentions: Mention[] | null = null;
  return {
    name,
    text,
    lines,
    sentences: lines.flatMap((line) => split(text, withoutBreak(text, line), /[。!?！？]/g)),
    // Read when asked for: pages made by the hundred are seldom asked.
    get mentions() {
      mentions ??= extract(text);
      return mentions;
    },
    prepared,
    sectionAt: prepared.sectionAt,
  };
}

export const clausesIn = (text: string, stretch: Span): Span[] =>
  split(text, stretch, /,(?!\d{3})|[，;；:：、。\t]/g).map(({ start, end }) => ({
    start,
    end: /[,，;；:：、。\t]/.test(text[end - 1] ?? '') ? end - 1 : end,
  }));

export const pageAt = (path: URL): DriftPage =>
  driftPage(decodeURIComponent(path.pathname).split('/').at(-1)?.replace('.txt', '') ?? '', readFileSync(path, 'utf8'));

export const lineAt = ({ lines }: DriftPage, offset: number): number => lines.findIndex(({ end }) => offset < end);
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
