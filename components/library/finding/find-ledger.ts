import { fold, readQuery, TextIndex } from '../../../lib/search/index.ts';
import { Sieve } from './facets.ts';
import type { Gathered } from './gathered.ts';
import { ledgerLine, nameOf, placesIn } from './ledger-lines.ts';
import {
  LEDGER_DIMENSIONS,
  type LedgerDimension,
  type LedgerFacets,
  type LedgerFound,
  type LedgerLine,
  type LedgerQuery,
  type LedgerSummary,
  type Tally,
} from './queries.ts';
import { UNKNOWN } from './unknown.ts';

const FIRST_COUNT = 80;

const wordsOf = (line: LedgerLine): string => {
  const { what, leadUnit, coUnits, remark, reported } = line.followUp;
  return fold(
    [nameOf(line), line.facts?.valueText, what, leadUnit, ...coUnits, remark, reported, line.quote].join('\n'),
  );
};

/** What can be asked of the follow-ups as they are now, reckoned once until something changes. */
class LedgerNow {
  readonly lines: readonly LedgerLine[];
  #texts: TextIndex | null = null;
  readonly #sieve: Sieve<LedgerDimension>;
  readonly #orders = new Map<string, Uint32Array>();

  constructor(gathered: Gathered, today: string) {
    const lines = [...gathered.followUps()].flatMap((one) => ledgerLine(gathered, one, today) ?? []);
    this.lines = lines;
    const { indicators } = gathered;
    this.#sieve = new Sieve<LedgerDimension>(LEDGER_DIMENSIONS, lines.length, (at) => {
      const { area, period, facts, followUp, urgency } = lines[at] as LedgerLine;
      return {
        area: area || UNKNOWN,
        period: period || UNKNOWN,
        category: indicators.categoryOf(indicators.of(facts)) || UNKNOWN,
        unit: followUp.leadUnit || UNKNOWN,
        progress: followUp.progress,
        assessment: followUp.assessment,
        due: urgency,
      };
    });
  }

  /** Made when words are first asked for: most changes are looked at without. */
  get texts(): TextIndex {
    if (this.#texts !== null) return this.#texts;
    const texts = new TextIndex();
    for (const line of this.lines) texts.add(wordsOf(line));
    this.#texts = texts;
    return texts;
  }

  sift(order: Uint32Array, { chosen }: LedgerQuery): Uint32Array {
    return this.#sieve.sift(order, chosen);
  }

  facets(order: Uint32Array, { chosen }: LedgerQuery): LedgerFacets {
    return this.#sieve.facets(order, chosen);
  }

  order({ sort, descending }: LedgerQuery): Uint32Array {
    const key = `${sort} ${descending}`;
    const known = this.#orders.get(key) ?? Uint32Array.from(placesIn(this.lines, sort, descending));
    this.#orders.set(key, known);
    return known;
  }
}

/** 1 at each of these numbers. */
function markedOf(found: readonly number[], size: number): Uint8Array {
  const marked = new Uint8Array(size);
  for (const at of found) marked[at] = 1;
  return marked;
}

function tally(lines: readonly LedgerLine[], value: (line: LedgerLine) => string): Tally[] {
  const groups = new Map<string, Tally>();
  for (const line of lines) {
    const { progress } = line.followUp;
    const said = value(line);
    const key = `${said}\n${progress}`;
    const { count, overdue } = groups.get(key) ?? { count: 0, overdue: 0 };
    groups.set(key, {
      value: said,
      progress,
      count: count + 1,
      overdue: overdue + (line.urgency === 'overdue' ? 1 : 0),
    });
  }
  return [...groups.values()];
}

/** Finds among the follow-ups, and sums them up. What it found last is kept, for the lines that come into view. */
export class LedgerFinder {
  readonly #gathered: Gathered;
  #now: { readonly version: number; readonly today: string; readonly ledger: LedgerNow } | null = null;
  #found: Uint32Array = new Uint32Array();

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  find(query: LedgerQuery): LedgerFound {
    this.#found = this.#sifted(query);
    return { text: query.text, total: this.#found.length, first: this.lines(0, FIRST_COUNT, query.today) };
  }

  facets(query: LedgerQuery): LedgerFacets {
    const now = this.#ledgerNow(query.today);
    return now.facets(this.#candidates(now, query), query);
  }

  /** What was found last, from one place up to another. */
  lines(from: number, to: number, today: string): LedgerLine[] {
    const { lines } = this.#ledgerNow(today);
    return [...this.#found.subarray(from, to)].flatMap((at) => lines[at] ?? []);
  }

  summary(query: LedgerQuery): LedgerSummary {
    const { lines } = this.#ledgerNow(query.today);
    const found = [...this.#sifted(query)].flatMap((at) => lines[at] ?? []);
    return {
      total: found.length,
      byArea: tally(found, ({ area }) => area || UNKNOWN),
      byUnit: tally(found, ({ followUp }) => followUp.leadUnit || UNKNOWN),
      byAssessment: tally(found, ({ followUp }) => followUp.assessment),
    };
  }

  /** The follow-ups with a time limit in that month (2026-03), by day. */
  month(query: LedgerQuery, month: string): LedgerLine[] {
    const { lines } = this.#ledgerNow(query.today);
    const found = [...this.#sifted({ ...query, sort: 'due', descending: false })];
    return found.flatMap((at) => {
      const line = lines[at];
      return line?.followUp.due.startsWith(month) ? [line] : [];
    });
  }

  #sifted(query: LedgerQuery): Uint32Array {
    const now = this.#ledgerNow(query.today);
    return now.sift(this.#candidates(now, query), query);
  }

  /** What the words and days leave, in the order asked. */
  #candidates(now: LedgerNow, query: LedgerQuery): Uint32Array {
    const terms = readQuery(query.text);
    const marked = terms.length === 0 ? null : markedOf(now.texts.find(terms), now.lines.length);
    const { from, to } = query;
    return now.order(query).filter((at) => {
      if (marked && marked[at] === 0) return false;
      const due = now.lines[at]?.followUp.due ?? '';
      return (from === '' || due >= from) && (to === '' || (due !== '' && due <= to));
    });
  }

  #ledgerNow(today: string): LedgerNow {
    const { version } = this.#gathered;
    if (this.#now?.version !== version || this.#now.today !== today) {
      this.#now = { version, today, ledger: new LedgerNow(this.#gathered, today) };
    }
    return this.#now.ledger;
  }
}
