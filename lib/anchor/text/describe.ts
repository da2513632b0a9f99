import type { Selector, TargetFacts } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';

/** UTF-16 units kept on each side of the words, as the selector's schema promises. */
export const NEIGHBOURS = 64;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

function before(text: string, end: number): string {
  const start = Math.max(0, end - NEIGHBOURS);
  return text.slice(start > 0 && isLowSurrogate(text.charCodeAt(start)) ? start + 1 : start, end);
}

function after(text: string, start: number): string {
  const end = Math.min(text.length, start + NEIGHBOURS);
  return text.slice(start, end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end);
}

/** How the words at `span` will be found again. The span must hold at least one character of `text`. */
export function describe(text: string, span: Span, facts: { section: string[]; target: TargetFacts | null }): Selector {
  const { start, end } = span;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: before(text, start),
      suffix: after(text, end),
    },
    position: { type: 'TextPositionSelector', start, end },
    section: facts.section,
    target: facts.target,
  };
}
