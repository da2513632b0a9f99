import { fillerWords } from './filler-words.ts';
import { segmentsOf } from './segments.ts';

/** The words of a passage that carry its meaning, in order, each once: no fillers, no numbers, no single characters. */
function contentWords(text: string): string[] {
  const words = [...segmentsOf(text)]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !/\d/.test(segment))
    .map(({ segment }) => segment);
  return [...new Set(words)].filter((word) => !fillerWords.has(word));
}

/** Content words of `before` that `after` no longer has. */
export const lostWords = (before: string, after: string): string[] =>
  contentWords(before).filter((word) => !after.includes(word));

/** The share of the letters of `then` that `now` has, in any order; names that the segmenter does not know count by these. */
export function shareKept(then: string, now: string): number {
  const left = Array.from(now);
  const own = Array.from(then).filter((char) => /\p{L}/u.test(char));
  const kept = own.filter((char) => {
    const at = left.indexOf(char);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return own.length === 0 ? 1 : kept.length / own.length;
}
