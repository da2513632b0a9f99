/** One word with what it means. */
export interface Entry<T> {
  word: string;
  value: T;
}

/** A match of a word in a text, `[start, end)`. */
export interface WordMatch<T> extends Entry<T> {
  start: number;
  end: number;
}

const byLength = <T>(a: Entry<T>, b: Entry<T>): number => b.word.length - a.word.length;

const index = <T>(entries: readonly Entry<T>[], codeOf: (word: string) => number): Map<number, Entry<T>[]> => {
  const buckets = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const code = codeOf(entry.word);
    const bucket = buckets.get(code);
    if (bucket) bucket.push(entry);
    else buckets.set(code, [entry]);
  }
  for (const bucket of buckets.values()) bucket.sort(byLength);
  return buckets;
};

/** Finds the longest word of a list at, or ending at, a place in a text, in time that does not grow with the list. */
export class WordTable<T> {
  readonly #forward: Map<number, Entry<T>[]>;
  readonly #backward: Map<number, Entry<T>[]>;

  constructor(entries: readonly Entry<T>[]) {
    this.#forward = index(entries, (word) => word.charCodeAt(0));
    this.#backward = index(entries, (word) => word.charCodeAt(word.length - 1));
  }

  /** The codes of the characters a word of this table can begin with. */
  firstCodes(): Iterable<number> {
    return this.#forward.keys();
  }

  /** The longest word that begins at `at` and ends by `limit`. */
  at(text: string, at: number, limit = text.length): WordMatch<T> | null {
    for (const entry of this.#forward.get(text.charCodeAt(at)) ?? []) {
      const end = at + entry.word.length;
      if (end <= limit && text.startsWith(entry.word, at)) return { ...entry, start: at, end };
    }
    return null;
  }

  /** The longest word that ends at `end` and begins at `floor` or later. */
  before(text: string, end: number, floor = 0): WordMatch<T> | null {
    for (const entry of this.#backward.get(text.charCodeAt(end - 1)) ?? []) {
      const start = end - entry.word.length;
      if (start >= floor && text.startsWith(entry.word, start)) return { ...entry, start, end };
    }
    return null;
  }
}

/** A table from lists of words under one meaning each; a word in two lists keeps the first. */
export const wordTable = <T extends string>(lists: Record<T, readonly string[]>): WordTable<T> => {
  const seen = new Set<string>();
  const entries: Entry<T>[] = [];
  for (const value of Object.keys(lists) as T[]) {
    for (const word of lists[value]) {
      if (seen.has(word)) continue;
      seen.add(word);
      entries.push({ word, value });
    }
  }
  return new WordTable(entries);
};
