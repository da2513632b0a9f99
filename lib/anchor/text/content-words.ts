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
