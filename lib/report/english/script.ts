const HAN = /[\u3400-\u9fff]/;
const SAMPLE = 3000;
/** A heading or signature in Chinese makes no Chinese text. */
const LEAST_LATIN = 0.8;

/** Whether words are written in Latin letters alone. */
export const isLatin = (words: string): boolean => /[a-z]{3}/i.test(words) && !HAN.test(words);

/** Whether a text is English, by its beginning. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return latin > 0 && latin / (latin + han * 4) >= LEAST_LATIN;
}

/** White space as single spaces; typographic apostrophes and an é of two characters as one writes them. */
export const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .trim();
