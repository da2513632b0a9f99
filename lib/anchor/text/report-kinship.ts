import type { Selector } from '../../model/selector.ts';
import { plain } from './plain-text.ts';
import type { PreparedText } from './prepared.ts';
import { yearsMovedOn } from './years.ts';

/**
 * Whether a text is a version of the report that a note was made on. Reports of one office and two years share up to a
 * sixth of their wording (set phrases, the frame of a communiqué); one report that was edited all over, more than half.
 * `near`: what stood beside the note stands in this text, which is all that a selector without context can tell.
 */
export type ReportKinship = 'same' | 'near' | 'other' | 'unknown';

const SAME = 0.4;
const OTHER = 0.25;

/** Of the pieces of this length beside a quote so many stand somewhere in the text, on each side and of both. */
const PIECE = 8;
const LEAST_ON_SIDE = 0.5;
const LEAST_OF_BOTH = 0.75;

function shareOf({ places }: PreparedText, words: string): number | null {
  const pieces = Array.from({ length: Math.max(0, words.length - PIECE + 1) }, (_, at) => words.slice(at, at + PIECE));
  return pieces.length < PIECE ? null : pieces.filter((one) => places.of(one, 1).length > 0).length / pieces.length;
}

function nearKinship(prepared: PreparedText, { quote }: Selector): ReportKinship {
  const before = shareOf(prepared, plain(quote.prefix));
  const after = shareOf(prepared, plain(quote.suffix));
  if (before === null || after === null) return 'unknown';
  const isNear = Math.min(before, after) >= LEAST_ON_SIDE && (before + after) / 2 >= LEAST_OF_BOTH;
  return isNear ? 'near' : 'unknown';
}

export function reportKinship(prepared: PreparedText, selector: Selector): ReportKinship {
  const { context } = selector;
  if (!context) return nearKinship(prepared, selector);
  if (context.text === prepared.digest) return 'same';
  if (yearsMovedOn(context.years, prepared.years)) return 'other';
  const share = context.report === '' ? null : prepared.kinshipTo(context.report);
  if (share === null) return nearKinship(prepared, selector);
  return share >= SAME ? 'same' : share < OTHER ? 'other' : nearKinship(prepared, selector);
}
