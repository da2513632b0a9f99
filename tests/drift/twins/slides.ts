import type { Span } from '../../../lib/model/span.ts';

/**
 * Where words at `at` of the text after a cut may have stood before it. Of "A、A、" either A may have been cut, with its
 * mark: the text after is the same, and so nobody can tell. Where a clause as a whole may have been cut, it was.
 */
export function originsOf(before: string, cut: Span, at: number): Set<number> {
  const length = cut.end - cut.start;
  let least = 0;
  while (before[cut.start + least - 1] !== undefined && before[cut.start + least - 1] === before[cut.end + least - 1])
    least -= 1;
  let most = 0;
  while (before[cut.end + most] !== undefined && before[cut.start + most] === before[cut.end + most]) most += 1;
  const all = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const isMark = (place: number): boolean => /^[\p{P}\s]?$/u.test(before.charAt(place));
  const isClean = (by: number): boolean =>
    (isMark(cut.start + by - 1) && isMark(cut.end + by - 1)) || (isMark(cut.start + by) && isMark(cut.end + by));
  const clean = all.filter(isClean);
  return new Set((clean.length > 0 ? clean : all).map((by) => (at < cut.start + by ? at : at + length)));
}
