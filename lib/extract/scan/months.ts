import type { LanguagePack } from '../pack.ts';
import { type WordTable, wordTable } from '../word-table.ts';
import type { Numeral } from './numerals.ts';
import type { CueToken } from './tokens.ts';

const MOST_MONTHS = 12;

type NumeralAt = (at: number) => Numeral | null;

const isMonth = ({ digits, scale }: Numeral): boolean =>
  scale === 0 && Number.isInteger(Number(digits)) && Number(digits) >= 1 && Number(digits) <= MOST_MONTHS;

/** Reads months and spans of months, with their day and what belongs to them (6月30日前, 3月—6月, 10月底). */
export class MonthReader {
  readonly #words: LanguagePack['time'];
  readonly #tails: WordTable<'tail'>;
  readonly #marks: readonly string[];

  constructor(pack: LanguagePack) {
    this.#words = pack.time;
    this.#tails = wordTable({ tail: pack.time.yearTails });
    this.#marks = pack.numerals.rangeMarks;
  }

  /** The month that begins with `first`, or null. `numeralAt` reads further numerals of the text. */
  at(text: string, first: Numeral, numeralAt: NumeralAt): CueToken | null {
    const { month } = this.#words;
    if (!month || !isMonth(first)) return null;
    const named = text.startsWith(month, first.end) ? first.end + month.length : null;
    const end = this.#secondEnd(text, named ?? first.end, numeralAt) ?? named;
    if (end === null) return null;
    const dated = this.#dayEnd(text, end, numeralAt);
    return { kind: 'cue', role: 'month', start: first.start, end: this.#tails.at(text, dated)?.end ?? dated };
  }

  /** Where a second month after a range mark ends, or null. */
  #secondEnd(text: string, at: number, numeralAt: NumeralAt): number | null {
    const mark = this.#marks.find((sign) => text.startsWith(sign, at));
    const second = mark && numeralAt(at + mark.length);
    if (!second || !isMonth(second) || !text.startsWith(this.#words.month, second.end)) return null;
    return second.end + this.#words.month.length;
  }

  #dayEnd(text: string, at: number, numeralAt: NumeralAt): number {
    const day = numeralAt(at);
    return day && text.startsWith(this.#words.day, day.end) ? day.end + this.#words.day.length : at;
  }
}
