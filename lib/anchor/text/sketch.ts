/** Whether two texts are versions of one report, by samples of their wording (bottom-k sketches, Broder 1997). */

const SAMPLE = 64;
/** Fewer stretches than this say nothing. */
const FEWEST = 12;
/** Of a text that is much shorter than the other one these are enough. */
const FEWEST_OF_EXCERPT = 4;
const RADIX = 36;

/** The least of the sums, each once. */
function leastOf(sums: Uint32Array): number[] {
  const limit = sums.length > 8 * SAMPLE ? Math.ceil((4 * SAMPLE * 2 ** 32) / sums.length) : 2 ** 32;
  const few = [...new Set(sums.filter((sum) => sum < limit))].sort((a, b) => a - b);
  // Should the sums be so uneven that too few are under the limit, all are looked at.
  if (few.length < SAMPLE && limit < 2 ** 32) return [...new Set(sums)].sort((a, b) => a - b).slice(0, SAMPLE);
  return few.slice(0, SAMPLE);
}

/** The sample of a text, to be kept with a note; empty where the text is too short to tell. */
export const sketchOf = (sums: Uint32Array): string => {
  const least = leastOf(sums);
  return least.length < FEWEST ? '' : least.map((sum) => sum.toString(RADIX)).join(' ');
};

/**
 * The share of one text that stands in the other, 0 to 1; the higher of the two ways, so that an excerpt is known as
 * one. Null where the sample cannot tell.
 *
 * @param sketch of the text that a note was made on
 * @param sums of the text as it is now
 */
export function kinship(sketch: string, sums: Uint32Array): number | null {
  const then = new Set(sketch.split(' ').map((sum) => Number.parseInt(sum, RADIX)));
  if (then.size < FEWEST || sums.length < FEWEST) return null;
  // A whole text was sampled where it is short; then nothing is above the sample.
  const limit = then.size < SAMPLE ? 2 ** 32 : Math.max(...then);
  const now = new Set(sums.filter((sum) => sum <= limit));
  let shared = 0;
  for (const sum of then) if (now.has(sum)) shared += 1;
  const kept = shared / then.size;
  if (now.size >= FEWEST_OF_EXCERPT) return Math.max(kept, shared / now.size);
  return shared === now.size ? null : kept;
}
