import type { Selector, SelectorContext, TargetFacts } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { type PreparedText, prepare } from './prepared.ts';
import { recordedQuote } from './recorded.ts';
import { rivalsOf } from './rivals.ts';

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

function contextOf(prepared: PreparedText, selector: Selector): SelectorContext {
  const { start } = selector.position;
  return {
    text: prepared.digest,
    report: prepared.sketch,
    years: prepared.years,
    paragraph: prepared.paragraphAt(start),
    rivals: rivalsOf(prepared, recordedQuote(selector), prepared.plain.indexAt(start)),
  };
}

/**
 * How the words at `span` will be found again. The span must hold at least one character of `text`. For many notes on
 * one text, `prepare` it once.
 */
export function describe(
  text: string | PreparedText,
  span: Span,
  facts: { section: string[]; target: TargetFacts | null },
): Selector {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  const { start, end } = span;
  const selector: Selector = {
    quote: {
      type: 'TextQuoteSelector',
      exact: prepared.text.slice(start, end),
      prefix: before(prepared.text, start),
      suffix: after(prepared.text, end),
    },
    position: { type: 'TextPositionSelector', start, end },
    section: facts.section,
    target: facts.target,
  };
  return { ...selector, context: contextOf(prepared, selector) };
}
