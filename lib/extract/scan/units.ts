import type { LanguagePack, UnitKind } from '../pack.ts';
import { type Entry, WordTable, wordTable } from '../word-table.ts';

export interface Unit {
  /** As written, without multipliers and brackets. */
  unit: string;
  kind: UnitKind;
  /** The amount is multiplied by it (成 → 10 %). */
  factor: number;
  end: number;
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const OPEN = '(';
const CLOSE = ')';

/** Reads units by a language's lists: rates (元/平方米), and alternatives in brackets (套(间)). */
export class UnitReader {
  readonly #table: WordTable<UnitKind>;
  readonly #values: LanguagePack['unitValues'];
  readonly #rateMarks: string;
  readonly #rates: WordTable<'rate'>;

  constructor(pack: LanguagePack) {
    const entries: Entry<UnitKind>[] = [];
    for (const kind of Object.keys(pack.units) as UnitKind[])
      for (const word of new Set(pack.units[kind])) entries.push({ word, value: kind });
    for (const word of Object.keys(pack.unitValues))
      if (!entries.some((entry) => entry.word === word)) entries.push({ word, value: 'percent' });
    this.#table = new WordTable(entries);
    this.#values = pack.unitValues;
    this.#rateMarks = pack.rateMarks;
    this.#rates = wordTable({ rate: pack.rateWords });
  }

  /** The unit that begins at `at`, or null. */
  at(text: string, at: number): Unit | null {
    const match = this.#table.at(text, at);
    if (!match || this.#runsIntoLetters(text, match.end)) return null;
    const value = this.#values[match.word];
    if (value) return { unit: value.unit, kind: match.value, factor: value.factor, end: match.end };
    const rateEnd = this.#rateEnd(text, match.end);
    const end = this.#bracketEnd(text, rateEnd);
    return { unit: text.slice(match.start, rateEnd).trim(), kind: match.value, factor: 1, end };
  }

  #runsIntoLetters(text: string, end: number): boolean {
    return isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end));
  }

  /** 元/平方米, 件/万人, 吨标准煤/万元: the mark, then multipliers and a unit. */
  #rateEnd(text: string, end: number): number {
    if (!this.#rateMarks.includes(text.charAt(end)) || end >= text.length) return end;
    const word = this.#rates.at(text, end + 1);
    if (word) return word.end;
    for (const skip of [1, 2, 3]) {
      const match = this.#table.at(text, end + skip);
      if (match) return this.#runsIntoLetters(text, match.end) ? end : match.end;
    }
    return end;
  }

  #bracketEnd(text: string, end: number): number {
    if (text.charAt(end) !== OPEN) return end;
    const inner = this.#table.at(text, end + 1);
    return inner && text.charAt(inner.end) === CLOSE ? inner.end + 1 : end;
  }
}
