import type { CueRole, LanguagePack, YardstickPattern } from '../pack.ts';
import { type Entry, WordTable } from '../word-table.ts';
import { DateReader } from './dates.ts';
import { isDigit } from './digits.ts';
import { MonthReader } from './months.ts';
import type { Numeral } from './numerals.ts';
import { QuantityReader } from './quantities.ts';
import type { Token, YardstickToken } from './tokens.ts';

/** What a character can begin. */
const DIGIT = 1;
const NUMBER_WORD = 2;
const CUE = 4;
const SPAN = 8;
const YARDSTICK = 16;
const QUOTE_OPEN = 32;
const QUOTE_CLOSE = 64;
const FACTOR = 128;
const CODES = 0x10000;
/** Characters whose tokens are given at a time: a few milliseconds before the engine is warm. */
const PAUSE = 8_000;

interface Factor {
  amount: number;
  unit: string;
  change: 'up' | 'down' | 'none';
}

interface Quote {
  open: number;
  close: string;
}

/**
 * Reads all that may matter of a text in one pass over its characters: quantities, dates, words of time, yardsticks.
 * Each character is looked at a bounded number of times, whatever the text is.
 */
export class Scanner {
  readonly #flags = new Uint8Array(CODES);
  readonly quantities: QuantityReader;
  readonly #dates: DateReader;
  readonly #months: MonthReader;
  readonly #cues: WordTable<CueRole>;
  readonly #factors: WordTable<Factor>;
  readonly #yardsticks = new Map<number, YardstickPattern[]>();
  readonly #quotes: Map<string, string>;
  readonly #quoteLimit: number;

  constructor(pack: LanguagePack) {
    this.quantities = new QuantityReader(pack);
    this.#dates = new DateReader(pack);
    this.#months = new MonthReader(pack);
    const cues: Entry<CueRole>[] = [];
    for (const role of Object.keys(pack.cues) as CueRole[])
      for (const word of pack.cues[role]) cues.push({ word, value: role });
    this.#cues = new WordTable(cues);
    this.#factors = new WordTable(pack.numerals.factors.map(({ word, ...value }) => ({ word, value })));
    this.#quotes = new Map(pack.noise.quotes);
    this.#quoteLimit = pack.noise.quoteLimit;
    for (const yardstick of pack.yardsticks) this.#addYardstick(yardstick);
    this.#mark();
  }

  #addYardstick(yardstick: YardstickPattern): void {
    for (const sign of yardstick.first) {
      const code = sign.charCodeAt(0);
      this.#yardsticks.set(code, [...(this.#yardsticks.get(code) ?? []), yardstick]);
    }
  }

  #mark(): void {
    const flag = (codes: Iterable<number>, bit: number): void => {
      for (const code of codes) this.#flags[code] = (this.#flags[code] ?? 0) | bit;
    };
    for (let code = 0x30; code <= 0x39; code += 1) flag([code], DIGIT);
    flag(this.quantities.numerals.signCodes(), NUMBER_WORD);
    flag(this.#cues.firstCodes(), CUE);
    flag(this.#dates.spanCodes(), SPAN);
    flag(this.#yardsticks.keys(), YARDSTICK);
    flag(this.#factors.firstCodes(), FACTOR);
    for (const [open, close] of this.#quotes) {
      flag([open.charCodeAt(0)], QUOTE_OPEN);
      flag([close.charCodeAt(0)], QUOTE_CLOSE);
    }
  }

  /** The tokens of `text` (width-folded) up to `limit`, in order, some at a time: scanned as far as they are asked for. */
  *scan(text: string, limit = text.length): Generator<readonly Token[], void, void> {
    let tokens: Token[] = [];
    let pause = PAUSE;
    let quote: Quote | null = null;
    for (let at = 0; at < limit; ) {
      const flags = this.#flags[text.charCodeAt(at)] ?? 0;
      if (flags === 0) {
        at += 1;
        continue;
      }
      if (flags & (QUOTE_OPEN | QUOTE_CLOSE)) {
        quote = this.#quoteAfter(text, at, quote);
        at += 1;
        continue;
      }
      const next = this.#step(text, at, flags, quote, tokens);
      // “十五五”期间 is one token: the quotation ends inside it.
      if (quote && text.slice(at, next).includes(quote.close)) quote = null;
      at = next;
      if (at < pause) continue;
      pause = at + PAUSE;
      yield tokens;
      tokens = [];
    }
    yield tokens;
  }

  #quoteAfter(text: string, at: number, open: Quote | null): Quote | null {
    const sign = text.charAt(at);
    if (open && sign === open.close) return null;
    const close = this.#quotes.get(sign);
    return close ? { open: at, close } : open;
  }

  /** Reads what begins at `at`, adds it to `tokens`, and gives the place to go on from. */
  #step(text: string, at: number, flags: number, quote: Quote | null, tokens: Token[]): number {
    if (flags & SPAN) {
      const span = this.#dates.spanAt(text, at);
      if (span) {
        tokens.push(span);
        return span.end;
      }
    }
    if (flags & CUE) {
      const end = this.#cueAt(text, at, tokens);
      if (end > at) return end;
    }
    if (flags & YARDSTICK) {
      const yardstick = this.yardstickAt(text, at);
      if (yardstick) {
        tokens.push(yardstick);
        return yardstick.end;
      }
    }
    if (flags & FACTOR) {
      const end = this.#factorAt(text, at, tokens);
      if (end > at) return end;
    }
    return flags & (DIGIT | NUMBER_WORD) ? this.#number(text, at, quote, tokens) : at + 1;
  }

  #cueAt(text: string, at: number, tokens: Token[]): number {
    const cue = this.#cues.at(text, at);
    if (!cue) return at;
    if (cue.value !== 'none') tokens.push({ kind: 'cue', role: cue.value, start: at, end: cue.end });
    return cue.end;
  }

  /** The yardstick that begins at `at`, or null. */
  yardstickAt(text: string, at: number): YardstickToken | null {
    for (const { pattern, comparator, rule, nameless } of this.#yardsticks.get(text.charCodeAt(at)) ?? []) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match)
        return {
          kind: 'yardstick',
          start: at,
          end: at + match[0].length,
          comparator,
          rule,
          nameless: nameless ?? false,
        };
    }
    return null;
  }

  #factorAt(text: string, at: number, tokens: Token[]): number {
    const factor = this.#factors.at(text, at);
    if (!factor) return at;
    tokens.push({
      kind: 'quantity',
      start: at,
      end: factor.end,
      unitEnd: factor.end,
      amount: factor.value.amount,
      amountHigh: null,
      unit: factor.value.unit,
      unitKind: 'factor',
      comparator: null,
      change: factor.value.change,
      scale: 0,
      inWords: true,
      guessed: false,
    });
    return factor.end;
  }

  #number(text: string, at: number, quote: Quote | null, tokens: Token[]): number {
    const numeral = this.quantities.numeralAt(text, at);
    if (!numeral) return this.#afterNumber(text, at);
    const date = this.#dateOf(text, numeral);
    if (date) {
      tokens.push(date);
      return date.end;
    }
    const token = this.#inSlogan(text, at, quote) ? null : this.quantities.read(text, numeral);
    if (!token) return Math.max(numeral.end, at + 1);
    tokens.push(token);
    return token.end;
  }

  /** The year or month that a numeral is, or null. */
  #dateOf(text: string, numeral: Numeral): Token | null {
    const { start, end, digits, scale } = numeral;
    const year = scale === 0 ? this.#dates.yearAt(text, start, end, digits) : null;
    return year ?? this.#months.at(text, numeral, (at) => this.quantities.numeralAt(text, at));
  }

  /** Past a run of characters that is no number, so that no run is read twice. */
  #afterNumber(text: string, at: number): number {
    if (!isDigit(text.charCodeAt(at))) return at + 1;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }

  /** True inside a quoted phrase short enough to be a name or slogan ("1+6", “科创100”). */
  #inSlogan(text: string, at: number, quote: Quote | null): boolean {
    if (!quote || at - quote.open > this.#quoteLimit) return false;
    const close = text.slice(at, quote.open + this.#quoteLimit).indexOf(quote.close);
    return close >= 0;
  }
}
