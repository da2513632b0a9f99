import { placeOf } from './hits.ts';
import type { Term } from './query.ts';
import { eachToken, isPair } from './tokens.ts';

/** Numbers of texts, ascending. */
type Postings = number[];

const NOTHING: Postings = [];

function put<K>(lists: Map<K, Postings>, key: K, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else if (list[list.length - 1] !== at) list.push(at);
}

/** What is in both; two ascending lists walked once. */
function inBoth(a: Postings, b: Postings): Postings {
  const both: Postings = [];
  let at = 0;
  for (const one of a) {
    while (at < b.length && (b[at] as number) < one) at += 1;
    if (b[at] === one) both.push(one);
  }
  return both;
}

/** The first place in ascending words that is not below `word`. */
function placeAmong(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shortestFirst = (lists: Postings[]): Postings[] => lists.sort((a, b) => a.length - b.length);

const everywhere = (lists: Postings[]): Postings => {
  const [first = NOTHING, ...more] = shortestFirst(lists);
  return more.reduce(inBoth, first);
};

/** What is in any of them, ascending. */
function inAny(lists: readonly Postings[], size: number): Postings {
  if (lists.length < 2) return lists[0] ?? NOTHING;
  const marked = new Uint8Array(size);
  for (const list of lists) for (const at of list) marked[at] = 1;
  const any: Postings = [];
  for (let at = 0; at < size; at += 1) if (marked[at] === 1) any.push(at);
  return any;
}

/**
 * Finds texts by what stands in them: Chinese by pairs of characters, all else by the beginnings of words. Lists of
 * numbers and the texts themselves are all that is kept: a hundred thousand notes are found in some milliseconds, where
 * general search libraries keep a map for each pair and note, and take a hundred times the room.
 */
export class TextIndex {
  readonly #texts: (string | null)[] = [];
  readonly #pairs = new Map<number, Postings>();
  readonly #words = new Map<string, Postings>();
  /** The words in ascending order, those that came since behind them. */
  readonly #sorted: string[] = [];
  #sortedUpTo = 0;

  /** How many numbers were given, also to texts that were removed. */
  get size(): number {
    return this.#texts.length;
  }

  /**
   * @param folded as `fold` gives it
   * @returns the text's number, counted from 0
   */
  add(folded: string): number {
    const at = this.#texts.length;
    this.#texts.push(folded);
    eachToken(folded, {
      pair: (pair) => put(this.#pairs, pair, at),
      word: (word) => {
        if (!this.#words.has(word)) this.#sorted.push(word);
        put(this.#words, word, at);
      },
    });
    return at;
  }

  /** It is found no more; its number is not given again. */
  remove(at: number): void {
    this.#texts[at] = null;
  }

  /** Numbers of the texts in which all terms stand, ascending. */
  find(terms: readonly Term[]): readonly number[] {
    const asked = terms
      .map((term) => ({ term, candidates: this.#candidates(term) }))
      .sort((a, b) => (a.candidates?.length ?? this.size) - (b.candidates?.length ?? this.size));
    return asked.reduce<Postings>(
      (found, { term, candidates }) => this.#holding(candidates === null ? found : inBoth(found, candidates), term),
      asked[0]?.candidates ?? this.#all(),
    );
  }

  /** Where a term stands first in that text; -1 where it does not. */
  placeIn(at: number, term: Term): number {
    const text = this.#texts[at];
    return text === undefined || text === null ? -1 : placeOf(text, term);
  }

  /** Texts that may hold the term; null: nothing is known, each has to be looked at. */
  #candidates({ kind, text }: Term): Postings | null {
    if (kind === 'word') return inAny(this.#beginning(text), this.size);
    const lists: Postings[] = [];
    eachToken(text, {
      pair: (pair) => lists.push(this.#pairs.get(pair) ?? NOTHING),
      // At its ends a passage may begin or break off inside a word.
      word: (word, start, end) => {
        if (start > 0 && end < text.length) lists.push(this.#words.get(word) ?? NOTHING);
      },
    });
    return lists.length === 0 ? null : everywhere(lists);
  }

  /** Of each word that begins so. */
  #beginning(text: string): Postings[] {
    const words = this.#sorted;
    if (this.#sortedUpTo < words.length) words.sort((a, b) => (a < b ? -1 : 1));
    this.#sortedUpTo = words.length;
    const lists: Postings[] = [];
    for (let at = placeAmong(words, text); words[at]?.startsWith(text); at += 1) {
      lists.push(this.#words.get(words[at] as string) ?? NOTHING);
    }
    return lists;
  }

  /** Those that are still there and hold the very words: the same pairs may stand apart. */
  #holding(found: Postings, term: Term): Postings {
    const surely = term.kind === 'word' || isPair(term.text);
    return found.filter((at) => (surely ? this.#texts[at] !== null : this.placeIn(at, term) !== -1));
  }

  #all(): Postings {
    return this.#texts.map((_, at) => at);
  }
}
