import type { Comparator } from '../../model/quantity.ts';
import type { LanguagePack, UnitKind } from '../pack.ts';
import { type Entry, WordTable, wordTable } from '../word-table.ts';
import { isDigit, opensLine } from './digits.ts';
import { amountOf, type Numeral, NumeralReader } from './numerals.ts';
import { ratioOf } from './ratios.ts';
import type { QuantityToken } from './tokens.ts';
import { type Unit, UnitReader } from './units.ts';

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const spaces = (text: string, at: number): number => {
  let end = at;
  while (end < at + 2 && text.charCodeAt(end) === 0x20) end += 1;
  return end;
};

/** What may follow a number that ends its phrase; the empty string is the end of the text. */
const PHRASE_ENDS = ['', ',', ';', '。', '、', '\n', ')', '!', '\t'];

interface Measured {
  numeral: Numeral;
  unit: Unit | null;
  end: number;
}

const comparatorEntries = (lists: Partial<Record<Comparator, readonly string[]>>): Entry<Comparator>[] =>
  (Object.keys(lists) as Comparator[]).flatMap((value) => (lists[value] ?? []).map((word) => ({ word, value })));

/** Reads quantities: numeral, range, unit and the comparator after them; and tells those that measure nothing. */
export class QuantityReader {
  readonly numerals: NumeralReader;
  readonly #units: UnitReader;
  readonly #noiseAfter: WordTable<'noise'>;
  readonly #noiseBefore: WordTable<'noise'>;
  readonly #owners: WordTable<'owner'>;
  readonly #comparators: WordTable<Comparator>;
  readonly #listed: WordTable<'listed'>;
  readonly #rangeMarks: readonly string[];
  readonly #ratioMarks: readonly string[];
  readonly #countsBare: boolean;
  readonly #conjunctions: WordTable<'conjunction'>;

  constructor(pack: LanguagePack) {
    this.numerals = new NumeralReader(pack.numerals);
    this.#units = new UnitReader(pack);
    this.#noiseAfter = wordTable({ noise: pack.noise.after });
    this.#noiseBefore = wordTable({ noise: pack.noise.before });
    this.#owners = wordTable({ owner: pack.noise.owners });
    this.#listed = wordTable({ listed: pack.noise.listed });
    this.#comparators = new WordTable(comparatorEntries(pack.comparators.after));
    this.#rangeMarks = pack.numerals.rangeMarks;
    this.#ratioMarks = pack.numerals.ratioMarks;
    this.#countsBare = pack.numerals.countsBare;
    this.#conjunctions = wordTable({ conjunction: pack.names.conjunctions });
  }

  #unitAt = (text: string) => (at: number) => this.#units.at(text, at) !== null;

  /** The numeral at `start` in digits or words, or null. */
  numeralAt(text: string, start: number): Numeral | null {
    const unitAt = this.#unitAt(text);
    return isDigit(text.charCodeAt(start))
      ? this.numerals.inDigits(text, start, unitAt)
      : this.numerals.inWords(text, start, unitAt);
  }

  /** The quantity that begins with `numeral`, or null where it measures nothing. */
  read(text: string, numeral: Numeral): QuantityToken | null {
    if (this.#ownedOrRanked(text, numeral.start)) return null;
    const ratio = ratioOf(text, numeral, this.#ratioMarks);
    if (ratio) return this.#unitless(text, { numeral: ratio, unit: null, end: ratio.end }, null);
    const first = this.#measure(text, numeral);
    const second = this.#rangeEnd(text, first);
    const last = second ?? first;
    if (this.#measuresNothing(text, last)) return null;
    const unit = last.unit ?? first.unit;
    if (!unit && numeral.unit === null) return this.#bare(text, first, second) ?? this.#guess(text, numeral, last);
    return this.#token(text, first, second, unit);
  }

  #ownedOrRanked(text: string, start: number): boolean {
    const before = text.charCodeAt(start - 1);
    if (isLatin(before) || before === 0x2b) return true;
    let at = start;
    while (at > start - 3 && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x0a)) at -= 1;
    if (this.#noiseBefore.before(text, at)) return true;
    return at < start && this.#owners.before(text, at) !== null;
  }

  #measure(text: string, numeral: Numeral): Measured {
    if (numeral.unit !== null) {
      const unit: Unit = { unit: numeral.unit, kind: 'percent', factor: 1, end: numeral.end };
      return { numeral, unit, end: numeral.end };
    }
    const found = this.#units.at(text, spaces(text, numeral.end));
    // 百亿成势 counts no tenths.
    const unit = found && found.factor > 1 && amountOf(numeral) > found.factor ? null : found;
    return { numeral, unit, end: unit?.end ?? numeral.end };
  }

  /** The second number of a range that begins with `first`, or null. */
  #rangeEnd(text: string, first: Measured): Measured | null {
    const at = spaces(text, first.end);
    const mark = this.#rangeMarks.find((sign) => text.startsWith(sign, at));
    if (!mark) return null;
    const start = spaces(text, at + mark.length);
    const code = text.charCodeAt(start);
    if (!isDigit(code) && !(first.numeral.words && this.numerals.isSign(code))) return null;
    const numeral = this.numeralAt(text, start);
    if (!numeral) return null;
    const second = this.#measure(text, numeral);
    const sameUnit = !first.unit || !second.unit || first.unit.unit === second.unit.unit;
    return sameUnit && second.unit ? second : null;
  }

  #measuresNothing(text: string, { numeral, unit, end }: Measured): boolean {
    const next = text.charCodeAt(end);
    if (next === 0x2b || (next === 0x2f && isDigit(text.charCodeAt(end + 1)))) return true;
    if (next === 0x3a && isDigit(text.charCodeAt(end + 1)) && !unit) return true;
    // 三农, 两化, but 20万|农村人口.
    const noise = numeral.scale < 4 ? this.#noiseAfter.at(text, spaces(text, numeral.end)) : null;
    if (noise && noise.end >= (unit?.end ?? 0)) return true;
    return unit?.kind === 'count' && this.#listed.at(text, unit.end) !== null;
  }

  /** A number without a unit at the end of a phrase (系数提高到0.53): judged later by its name. */
  #bare(text: string, first: Measured, second: Measured | null): QuantityToken | null {
    const { numeral, end } = second ?? first;
    const after = this.#comparators.at(text, end);
    const closes = PHRASE_ENDS.includes(text.charAt(after?.end ?? end)) || this.#listGoesOn(text, end);
    if (!closes || numeral.words || opensLine(text, first.numeral.start)) return null;
    return this.#unitless(text, first, second);
  }

  #unitless(text: string, first: Measured, second: Measured | null): QuantityToken {
    return this.#token(text, first, second, { unit: '', kind: 'none', factor: 1, end: (second ?? first).end });
  }

  /** 2.1|和4.0个百分点: the number is one of a list, whose last has the unit. */
  #listGoesOn(text: string, end: number): boolean {
    const joint = this.#conjunctions.at(text, end);
    return joint !== null && isDigit(text.charCodeAt(spaces(text, joint.end)));
  }

  /** An unknown measure word: one character after a number, judged later by its place. */
  #guess(text: string, numeral: Numeral, last: Measured): QuantityToken | null {
    const at = spaces(text, last.numeral.end);
    if (this.#nounFollows(text, last.numeral.end))
      return { ...this.#unitless(text, last, null), unitKind: 'count', guessed: true };
    if (numeral.words || !isIdeograph(text.charCodeAt(at)) || this.numerals.isSign(text.charCodeAt(at))) return null;
    const scaled = last.numeral.scale >= 4;
    const end = scaled ? last.end : at + 1;
    const unit: Unit = { unit: scaled ? '' : text.charAt(at), kind: 'count', factor: 1, end };
    const measured = { numeral: last.numeral, unit, end };
    return {
      ...this.#token(text, { ...measured, numeral }, last.numeral === numeral ? null : measured, unit),
      guessed: true,
    };
  }

  /** 300 |zero-carbon parks: in a language that counts without measure words; judged later by its place. */
  #nounFollows(text: string, end: number): boolean {
    return this.#countsBare && text.charAt(end) === ' ' && /[a-z]/.test(text.charAt(end + 1));
  }

  /** The quantity that a table cell `[start, end)` consists of; its unit is empty where the cell names none. */
  inCell(text: string, start: number, end: number): QuantityToken | null {
    if (!isDigit(text.charCodeAt(start))) return null;
    const numeral = this.numeralAt(text, start);
    if (!numeral || numeral.end > end) return null;
    const first = this.#measure(text, numeral);
    const second = this.#rangeEnd(text, first);
    const last = second ?? first;
    // 6|月底前: a date, or another thing that measures nothing.
    if (last.end > end || (!last.unit && this.#noiseAfter.at(text, spaces(text, last.end)))) return null;
    return this.#token(
      text,
      first,
      second,
      last.unit ?? first.unit ?? { unit: '', kind: 'none', factor: 1, end: last.end },
    );
  }

  /** A unit as a table writes it, with its multipliers (亿元, 万人次); null where the words are no unit. */
  writtenUnit(text: string, start: number, end: number): { unit: string; kind: UnitKind; scale: number } | null {
    let at = start;
    let scale = 0;
    for (let power = this.numerals.powerAt(text, at); power !== null && !this.#units.at(text, at); at += 1) {
      scale += power;
      power = this.numerals.powerAt(text, at + 1);
    }
    const unit = this.#units.at(text, at);
    return unit && unit.end <= end ? { unit: unit.unit, kind: unit.kind, scale } : null;
  }

  #token(text: string, first: Measured, second: Measured | null, unit: Unit | null): QuantityToken {
    const last = second ?? first;
    const factor = unit?.factor ?? 1;
    const shared =
      second && first.unit === null && first.numeral.scale === 0 ? second.numeral.scale : first.numeral.scale;
    const amount = amountOf({ digits: first.numeral.digits, scale: shared }) * factor;
    const high = second ? amountOf(second.numeral) * factor : null;
    const after = this.#comparators.at(text, spaces(text, last.end));
    return {
      kind: 'quantity',
      start: first.numeral.start,
      end: after?.end ?? last.end,
      unitEnd: last.end,
      amount,
      amountHigh: high,
      unit: unit?.unit ?? '',
      unitKind: unit?.kind ?? 'percent',
      comparator: second ? 'range' : (after?.value ?? (first.numeral.more ? 'gt' : null)),
      change: null,
      scale: last.numeral.scale,
      inWords: first.numeral.words,
      guessed: false,
    };
  }
}
