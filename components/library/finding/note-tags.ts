import { type FacetCount, mostFrequent } from './facets.ts';
import { Interner } from './interner.ts';

/** The tags of all notes, as numbers in one row: those of a note stand from its end of the row before up to its own. */
export class NoteTags {
  readonly #words = new Interner();
  readonly #codes: number[] = [];
  readonly #ends: Uint32Array;

  /** @param size notes are numbered from 0 up to it */
  constructor(size: number, tagsOf: (at: number) => readonly string[]) {
    this.#ends = new Uint32Array(size);
    for (let at = 0; at < size; at += 1) {
      for (const tag of tagsOf(at)) this.#codes.push(this.#words.code(tag));
      this.#ends[at] = this.#codes.length;
    }
  }

  /** How often each tag stands among these notes; the chosen ones in any case. */
  count(found: Uint32Array, chosen: readonly string[]): FacetCount[] {
    const counts = new Uint32Array(this.#words.words.length);
    for (let index = 0; index < found.length; index += 1) this.#add(found[index] as number, counts);
    const all = this.#words.words.map((value, code) => ({ value, count: counts[code] ?? 0 }));
    return mostFrequent(
      all.filter(({ value, count }) => count > 0 || chosen.includes(value)),
      chosen,
    );
  }

  #add(note: number, counts: Uint32Array): void {
    const end = this.#ends[note] ?? 0;
    for (let at = note === 0 ? 0 : (this.#ends[note - 1] ?? 0); at < end; at += 1) {
      const code = this.#codes[at] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  }
}
