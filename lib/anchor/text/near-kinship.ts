import type { Selector } from '../../model/selector.ts';
import { plain } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import type { ReportKinship } from './report-kinship.ts';

/** Of the pieces of this length beside a quote so many stand somewhere in the text, on each side and of both. */
const PIECE = 8;
const LEAST_ON_SIDE = 0.5;
const LEAST_OF_BOTH = 0.75;

function shareOf({ places }: PreparedText, words: string): number | null {
  const pieces = Array.from({ length: Math.max(0, words.length - PIECE + 1) }, (_, at) => words.slice(at, at + PIECE));
  return pieces.length < PIECE ? null : pieces.filter((one) => places.of(one, 1).length > 0).length / pieces.length;
}

function isNear(prepared: PreparedText, { quote }: Selector): boolean {
  const before = shareOf(prepared, plain(quote.prefix));
  const after = shareOf(prepared, plain(quote.suffix));
  if (before === null || after === null) return false;
  return Math.min(before, after) >= LEAST_ON_SIDE && (before + after) / 2 >= LEAST_OF_BOTH;
}

/** `near`: what stood beside the note stands in this text, which is all that a selector without context can tell. */
export type Kinship = ReportKinship | 'near';

/** How a text stands to the report that a note was made on, as far as its selector knows. */
export function kinshipTo(prepared: PreparedText, selector: Selector): Kinship {
  const known = selector.context ? prepared.kinshipTo(selector.context) : 'unknown';
  return known === 'unknown' && isNear(prepared, selector) ? 'near' : known;
}
