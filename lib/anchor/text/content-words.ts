import { fillerWords } from './filler-words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a passage that carry its meaning, in order, each once: no fillers, no numbers, no single characters. */
function contentWords(text: string): string[] {
  const words = [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !/\d/.test(segment))
    .map(({ segment }) => segment);
  return [...new Set(words)].filter((word) => !fillerWords.has(word));
}

/** Content words of `before` that `after` no longer has. */
export const lostWords = (before: string, after: string): string[] =>
  contentWords(before).filter((word) => !after.includes(word));
