import type { LanguagePack } from '../pack.ts';
import { type WordMatch, WordTable, wordTable } from '../word-table.ts';
import { isDigit } from './digits.ts';
import type { DateToken } from './tokens.ts';

const OPENING_QUOTE = 0x201c;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const yearOf = (digits: string): number | null => {
  const year = Number(digits);
  return digits.length === 4 && year >= FIRST_YEAR && year < LAST_YEAR ? year : null;
};

const spaces = (text: string, at: number): number => {
  let end = at;
  while (end < at + 2 && text.charCodeAt(end) === 0x20) end += 1;
  return end;
};

/** Reads years, spans of years, and the numbered plans. */
export class DateReader {
  readonly #words: LanguagePack['time'];
  readonly #before: WordTable<'compare'>;
  readonly #after: WordTable<'compare'>;
  readonly #tails: WordTable<'tail'>;
  readonly #spans: WordTable<{ from: number; to: number }>;
  readonly #marks: readonly string[];

  constructor(pack: LanguagePack) {
    this.#words = pack.time;
    this.#before = wordTable({ compare: pack.time.compare });
    this.#after = wordTable({ compare: pack.time.compareAfter });
    this.#tails = wordTable({ tail: pack.time.yearTails });
    this.#spans = new WordTable(pack.spans.map(({ word, from, to }) => ({ word, value: { from, to } })));
    this.#marks = pack.numerals.rangeMarks;
  }

  spanCodes(): Iterable<number> {
    return this.#spans.firstCodes();
  }

  /** A numbered plan at `at` (十五五时期). */
  spanAt(text: string, at: number): DateToken | null {
    const match: WordMatch<{ from: number; to: number }> | null = this.#spans.at(text, at);
    if (!match) return null;
    return this.#token(text, at, match.end, match.value.from, match.value.to);
  }

  /** A year whose digits stand at `[start, end)`, if the year word follows, perhaps after a second year. */
  yearAt(text: string, start: number, end: number, digits: string): DateToken | null {
    const from = yearOf(digits);
    if (from === null) return null;
    const second = this.#secondYear(text, end);
    const last = second?.end ?? end;
    const word = spaces(text, last);
    if (!text.startsWith(this.#words.year, word)) return this.#bareSpan(text, start, from, second);
    const done = word + this.#words.year.length;
    const tail = this.#tails.at(text, done);
    return this.#token(text, start, tail?.end ?? done, from, second?.to ?? from);
  }

  /** (2011-2015): two years without the word. */
  #bareSpan(text: string, start: number, from: number, second: { to: number; end: number } | null): DateToken | null {
    return second && second.to > from && second.to <= from + 15
      ? this.#token(text, start, second.end, from, second.to)
      : null;
  }

  #token(text: string, start: number, end: number, from: number, to: number): DateToken {
    const first = text.charCodeAt(start - 1) === OPENING_QUOTE ? start - 1 : start;
    const before = this.#before.before(text, first);
    const compared = before !== null || this.#after.at(text, end) !== null;
    return { kind: 'date', start: before?.start ?? first, end, from, to, compared };
  }

  #secondYear(text: string, end: number): { to: number; end: number } | null {
    let at = spaces(text, end);
    if (text.startsWith(this.#words.year, at)) at += this.#words.year.length;
    const mark = this.#marks.find((sign) => text.startsWith(sign, at));
    if (!mark) return null;
    const first = spaces(text, at + mark.length);
    let last = first;
    while (last < first + 5 && isDigit(text.charCodeAt(last))) last += 1;
    const to = yearOf(text.slice(first, last));
    return to === null ? null : { to, end: last };
  }
}
