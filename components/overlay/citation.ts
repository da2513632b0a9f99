import { openedAt } from '../../lib/model/part-address.ts';
import type { Span } from '../../lib/model/span.ts';
import { type Reading, wordsAt } from './reading.ts';

/** Beyond this a text fragment gives the first and the last words only. */
const LONGEST_WHOLE = 60;
const EDGE = 16;
/** A text that was pasted or opened from a file has no address that a browser opens. */
const LINKABLE = /^(?:https?|file):/;

const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** https://wicg.github.io/scroll-to-text-fragment/ ; opens the page at these words. */
function deepLink(address: string, words: string): string {
  const oneLine = words.replace(/\s+/g, ' ');
  const directive =
    words.includes('\n') || words.length > LONGEST_WHOLE
      ? `${encode(oneLine.slice(0, EDGE))},${encode(oneLine.slice(-EDGE))}`
      : encode(oneLine);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A quotation as it goes into a paper: the words, the report, where it stands. */
export function citationOf(reading: Reading, span: Span): string {
  const words = wordsAt(reading, span);
  const { title, publishedOn } = reading.extraction.report;
  const source = [title, publishedOn].filter(Boolean).join('，');
  const quotation = `“${words}”（${source}）`;
  return LINKABLE.test(reading.address) ? `${quotation}\n${deepLink(openedAt(reading.address), words)}` : quotation;
}
