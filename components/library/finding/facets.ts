import { Interner } from './interner.ts';

/** How often a value stands among what is found. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Values of each dimension, most frequent first. */
export type Facets<D extends string> = Readonly<Record<D, readonly FacetCount[]>>;

/** A list of more values would not be read; what is chosen stays in it. */
const MOST = 200;

/** Most frequent first, no more than can be read. */
export function mostFrequent(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const sorted = counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return sorted.filter(({ value }, at) => at < MOST || chosen.includes(value));
}

/** One way of telling things apart: the value of each thing, as a number. */
class Dimension {
  readonly #words = new Interner();
  readonly codes: Int32Array;

  constructor(size: number, value: (at: number) => string) {
    this.codes = Int32Array.from({ length: size }, (_, at) => this.#words.code(value(at)));
  }

  /** Whether each value is among the chosen; null: every one is. */
  allowing(chosen: readonly string[]): Uint8Array | null {
    if (chosen.length === 0) return null;
    const allowed = new Uint8Array(this.#words.words.length);
    for (const [code, word] of this.#words.words.entries()) allowed[code] = chosen.includes(word) ? 1 : 0;
    return allowed;
  }

  newCounts(): Int32Array {
    return new Int32Array(this.#words.words.length);
  }

  /** Those that occur, and those chosen, so that what narrows to nothing can be taken back. */
  said(counts: Int32Array, chosen: readonly string[]): FacetCount[] {
    const all = this.#words.words.map((value, code) => ({ value, count: counts[code] ?? 0 }));
    const missing = chosen.filter((value) => !this.#words.words.includes(value)).map((value) => ({ value, count: 0 }));
    const shown = [...all.filter(({ value, count }) => count > 0 || chosen.includes(value)), ...missing];
    return mostFrequent(shown, chosen);
  }
}

const NONE_FAILS = -1;
const SEVERAL_FAIL = -2;

/** What is found: numbers of things in their order, and how the found ones and their near misses spread. */
export interface Sifted<D extends string> {
  readonly found: Uint32Array;
  readonly facets: Facets<D>;
}

/** Things told apart along several dimensions, so that a choice in each narrows them. */
export class Sieve<D extends string> {
  readonly #names: readonly D[];
  readonly #dimensions: readonly Dimension[];

  /** @param size things are numbered from 0 up to it */
  constructor(size: number, dimensions: Readonly<Record<D, (at: number) => string>>) {
    this.#names = Object.keys(dimensions) as D[];
    this.#dimensions = this.#names.map((name) => new Dimension(size, dimensions[name]));
  }

  /**
   * The things of which each dimension's value is among the chosen ones. A dimension's counts are of what all other
   * choices leave, so that each says what choosing it would give.
   *
   * @param order the things to choose from, in the order wanted
   */
  sift(order: Uint32Array, chosen: Readonly<Record<D, readonly string[]>>): Sifted<D> {
    const all = this.#dimensions;
    const allowed = all.map((dimension, at) => dimension.allowing(chosen[this.#names[at] as D]));
    const counts = all.map((dimension) => dimension.newCounts());
    const found = new Uint32Array(order.length);
    let length = 0;
    for (const thing of order) {
      const failing = this.#failing(thing, allowed);
      if (failing === NONE_FAILS) found[length++] = thing;
      if (failing === SEVERAL_FAIL) continue;
      for (let at = 0; at < all.length; at += 1) {
        if (failing === NONE_FAILS || failing === at) bump(counts[at], all[at]?.codes[thing]);
      }
    }
    const facets = this.#names.map((name, at) => [name, all[at]?.said(counts[at] as Int32Array, chosen[name])]);
    return { found: found.slice(0, length), facets: Object.fromEntries(facets) };
  }

  /** The one dimension in which a thing is not among the chosen; or that there is none, or more than one. */
  #failing(thing: number, allowed: readonly (Uint8Array | null)[]): number {
    let failing = NONE_FAILS;
    for (let at = 0; at < allowed.length; at += 1) {
      const values = allowed[at];
      if (!values || values[this.#dimensions[at]?.codes[thing] as number] === 1) continue;
      if (failing !== NONE_FAILS) return SEVERAL_FAIL;
      failing = at;
    }
    return failing;
  }
}

function bump(counts: Int32Array | undefined, code: number | undefined): void {
  if (counts && code !== undefined) counts[code] = (counts[code] ?? 0) + 1;
}
