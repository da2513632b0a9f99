/** Gives each word a small number, so that columns of words are columns of numbers. */
export class Interner {
  readonly #codes = new Map<string, number>();
  readonly words: string[] = [];

  /** The word's number; a new one for a new word. */
  code(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    this.#codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
