import type { AnchorVerdict } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';
import type { DriftCase, Expected } from './expected.ts';

/**
 * `wrong-place`: the note sits on other words, or on some where there are none (a false anchor). `lost`: the words are
 * there and were not found. `wrong-kind`: the right place, and another thing said of it.
 */
export type Judgement = 'right' | 'wrong-place' | 'lost' | 'wrong-kind';

/** A place is right where it shares so much with the right one: the borders of a changed value can be drawn in two ways. */
const SHARED = 0.6;

function isPlace(span: Span, right: Span): boolean {
  const shared = Math.min(span.end, right.end) - Math.max(span.start, right.start);
  return shared > 0 && shared >= SHARED * (Math.max(span.end, right.end) - Math.min(span.start, right.start));
}

const placesOf = ({ span, others }: Expected): Span[] => [...(span ? [span] : []), ...(others ?? [])];
const isOneOf = (span: Span, places: readonly Span[]): boolean => places.some((right) => isPlace(span, right));

function saysValue(verdict: AnchorVerdict, { value }: Expected): boolean {
  if (!value || verdict.kind !== 'value-changed') return true;
  const { from = '', to = '' } = verdict.value ?? {};
  return from.includes(value.from) && to.includes(value.to);
}

/** What a place alone is worth, without any word about it. */
export function judgePlace(span: Span | null, { expected }: DriftCase): Judgement {
  if (span === null) return expected.span === null || expected.kinds[0] === 'ambiguous' ? 'right' : 'lost';
  return isOneOf(span, placesOf(expected)) ? 'right' : 'wrong-place';
}

/** Whether the reader is asked about places, and the right one is among them. */
export const showsPlace = ({ kind, candidates }: AnchorVerdict, { expected }: DriftCase): boolean =>
  kind === 'ambiguous' && candidates.some((each) => isOneOf(each, placesOf(expected)));

export function judge(verdict: AnchorVerdict, one: DriftCase): Judgement {
  const { expected } = one;
  if (verdict.kind === 'ambiguous') {
    if (!expected.kinds.includes('ambiguous')) return expected.span === null ? 'wrong-kind' : 'lost';
    const places = placesOf(expected);
    return places.every((right) => verdict.candidates.some((each) => isPlace(each, right))) ? 'right' : 'wrong-kind';
  }
  const place = judgePlace(verdict.span, one);
  if (place !== 'right') return place;
  if (expected.kinds[0] === 'ambiguous' && verdict.span === null) return 'lost';
  return expected.kinds.includes(verdict.kind) && saysValue(verdict, expected) ? 'right' : 'wrong-kind';
}
