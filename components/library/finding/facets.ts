import { Interner } from './interner.ts';

/** How often a value stands among what is found. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** What it is called, where the value is an id that only the index can name. */
  readonly name?: string;
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

const NONE_FAILS = -1;
const SEVERAL_FAIL = -2;
const NOT_ASKED = -3;

/** One way of telling things apart: the value of each thing, as a number. */
class Dimension {
  readonly #words = new Interner();
  readonly codes: Int32Array;

  constructor(size: number) {
    this.codes = new Int32Array(size);
  }

  set(at: number, value: string): void {
    this.codes[at] = this.#words.code(value);
  }

  /** Whether each value is among the chosen; null: every one is. */
  allowing(chosen: readonly string[]): Uint8Array | null {
    if (chosen.length === 0) return null;
    const allowed = new Uint8Array(this.#words.words.length);
    for (const [code, word] of this.#words.words.entries()) allowed[code] = chosen.includes(word) ? 1 : 0;
    return allowed;
  }

  /** How often each value stands among the things that fail in no dimension, or in this one alone. */
  count(failing: Int8Array, own: number): Int32Array {
    const { codes } = this;
    const counts = new Int32Array(this.#words.words.length);
    // In the order of their numbers, whatever order is wanted: memory is read from end to end.
    for (let at = 0; at < failing.length; at += 1) {
      const fails = failing[at];
      if (fails !== NONE_FAILS && fails !== own) continue;
      const code = codes[at] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    return counts;
  }

  /** Those that occur, and those chosen, so that what narrows to nothing can be taken back. */
  said(counts: Int32Array, chosen: readonly string[]): FacetCount[] {
    const all = this.#words.words.map((value, code) => ({ value, count: counts[code] ?? 0 }));
    const missing = chosen.filter((value) => !this.#words.words.includes(value)).map((value) => ({ value, count: 0 }));
    const shown = [...all.filter(({ value, count }) => count > 0 || chosen.includes(value)), ...missing];
    return mostFrequent(shown, chosen);
  }
}

type ChosenOf<D extends string> = Readonly<Record<D, readonly string[]>>;

/** Things told apart along several dimensions, so that a choice in each narrows them. */
export class Sieve<D extends string> {
  readonly #size: number;
  readonly #names: readonly D[];
  readonly #dimensions: readonly Dimension[];

  /**
   * @param size things are numbered from 0 up to it
   * @param values of a thing, one for each dimension
   */
  constructor(names: readonly D[], size: number, values: (at: number) => Readonly<Record<D, string>>) {
    this.#size = size;
    this.#names = names;
    this.#dimensions = names.map(() => new Dimension(size));
    for (let at = 0; at < size; at += 1) {
      const all = values(at);
      for (const [index, name] of names.entries()) this.#dimensions[index]?.set(at, all[name]);
    }
  }

  /**
   * The things of which each dimension's value is among the chosen ones.
   *
   * @param order the things to choose from, in the order wanted
   */
  sift(order: Uint32Array, chosen: ChosenOf<D>): Uint32Array {
    const allowed = this.#allowed(chosen);
    if (allowed.every((values) => values === null)) return order;
    const failing = this.#failing(order, allowed);
    return order.filter((at) => failing[at] === NONE_FAILS);
  }

  /**
   * How the things spread. A dimension's counts are of what all other choices leave, so that each says what choosing it
   * would give.
   *
   * @param order the things to choose from
   */
  facets(order: Uint32Array, chosen: ChosenOf<D>): Facets<D> {
    const failing = this.#failing(order, this.#allowed(chosen));
    const said = this.#dimensions.map((dimension, at) => {
      const name = this.#names[at] as D;
      return [name, dimension.said(dimension.count(failing, at), chosen[name])];
    });
    return Object.fromEntries(said);
  }

  #allowed(chosen: ChosenOf<D>): (Uint8Array | null)[] {
    return this.#dimensions.map((dimension, at) => dimension.allowing(chosen[this.#names[at] as D]));
  }

  /**
   * For each thing the one dimension in which it is not among the chosen; or that there is none, or more than one; or
   * that it is not asked for.
   */
  #failing(order: Uint32Array, allowed: readonly (Uint8Array | null)[]): Int8Array {
    const failing = new Int8Array(this.#size).fill(NOT_ASKED);
    for (let at = 0; at < order.length; at += 1) failing[order[at] as number] = NONE_FAILS;
    for (const [dimension, values] of allowed.entries()) {
      const codes = this.#dimensions[dimension]?.codes;
      if (!values || !codes) continue;
      for (let at = 0; at < failing.length; at += 1) {
        if (failing[at] === NOT_ASKED || values[codes[at] as number] === 1) continue;
        failing[at] = failing[at] === NONE_FAILS ? dimension : SEVERAL_FAIL;
      }
    }
    return failing;
  }
}
