import { readQuery, type Term } from '../../../lib/search/index.ts';
import { type FacetCount, mostFrequent, Sieve } from './facets.ts';
import type { Gathered } from './gathered.ts';
import { Interner } from './interner.ts';
import type { NoteLine } from './lines.ts';
import type { NumberedNote } from './numbered-notes.ts';
import type { NoteDimension, NoteQuery, NoteSort, NotesFound } from './queries.ts';
import { UNKNOWN } from './unknown.ts';
import { urgencyOf } from './urgency.ts';

type Line = Omit<NoteLine, 'body'>;

const FIRST_COUNT = 60;

/** What can be asked of the notes as they are now, reckoned once until they change. */
class NotesNow {
  readonly #gathered: Gathered;
  readonly #sieve: Sieve<NoteDimension>;
  readonly #orders = new Map<NoteSort, Uint32Array>();
  readonly #tags = new Interner();
  /** Numbers of each note's tags. */
  readonly #tagsOf: readonly (readonly number[])[];

  constructor(gathered: Gathered, today: string) {
    this.#gathered = gathered;
    const { notes, reports, indicators } = gathered;
    const line = (at: number): Line | null => notes.at(at)?.line ?? null;
    const report = (at: number) => reports.get(line(at)?.reportId ?? '');
    const indicator = (at: number): string => indicators.of(line(at)?.facts ?? null);
    const followUp = (at: number) => gathered.followUpOf(line(at)?.id ?? '');
    this.#tagsOf = Array.from(
      { length: notes.size },
      (_, at) => line(at)?.tags.map((tag) => this.#tags.code(tag)) ?? [],
    );
    this.#sieve = new Sieve<NoteDimension>(notes.size, {
      area: (at) => report(at)?.area || UNKNOWN,
      period: (at) => line(at)?.period || report(at)?.period || UNKNOWN,
      category: (at) => indicators.categoryOf(indicator(at)) || UNKNOWN,
      indicator: (at) => indicator(at) || UNKNOWN,
      progress: (at) => followUp(at)?.progress ?? UNKNOWN,
      due: (at) => {
        const found = followUp(at);
        return found === null ? UNKNOWN : urgencyOf(found, today);
      },
      colour: (at) => line(at)?.colour || UNKNOWN,
      report: (at) => line(at)?.reportId || UNKNOWN,
    });
  }

  sift(order: Uint32Array, query: NoteQuery) {
    return this.#sieve.sift(order, query.chosen);
  }

  /** How often each tag stands among these notes. */
  tags(found: Uint32Array, chosen: readonly string[]): FacetCount[] {
    const counts = new Uint32Array(this.#tags.words.length);
    for (const at of found) for (const tag of this.#tagsOf[at] ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    const all = this.#tags.words.map((value, code) => ({ value, count: counts[code] ?? 0 }));
    return mostFrequent(
      all.filter(({ value, count }) => count > 0 || chosen.includes(value)),
      chosen,
    );
  }

  order(sort: Exclude<NoteSort, 'fit'>): Uint32Array {
    const known = this.#orders.get(sort) ?? Uint32Array.from(this.#sorted(sort));
    this.#orders.set(sort, known);
    return known;
  }

  #sorted(sort: NoteSort): number[] {
    const { notes, reports } = this.#gathered;
    const numbers = notes.numbers();
    const line = (at: number): Line => (notes.at(at) as NumberedNote).line;
    if (sort === 'place') {
      const titles = new Map(
        [...reports.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }, at) => [id, at]),
      );
      const rank = (one: Line): number => titles.get(one.reportId) ?? titles.size;
      return numbers.sort((a, b) => rank(line(a)) - rank(line(b)) || line(a).start - line(b).start);
    }
    const newest = numbers.sort((a, b) => line(b).modified - line(a).modified);
    return sort === 'old' ? newest.reverse() : newest;
  }
}

const DAY_MS = 86_400_000;

/** The instants between two ISO days where the reader is, both included. */
function between({ from, to }: Pick<NoteQuery, 'from' | 'to'>): (modified: number) => boolean {
  const start = from === '' ? Number.NEGATIVE_INFINITY : new Date(`${from}T00:00`).getTime();
  const end = to === '' ? Number.POSITIVE_INFINITY : new Date(`${to}T00:00`).getTime() + DAY_MS;
  return (modified) => modified >= start && modified < end;
}

/** Finds among the notes by words and choices. What it found last is kept, for the lines that come into view. */
export class NoteFinder {
  readonly #gathered: Gathered;
  #now: { readonly version: number; readonly today: string; readonly notes: NotesNow } | null = null;
  #found: Uint32Array = new Uint32Array();

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  find(query: NoteQuery): NotesFound {
    const now = this.#notesNow(query.today);
    const { found, facets } = now.sift(this.#candidates(now, query), query);
    this.#found = found;
    return {
      text: query.text,
      total: found.length,
      facets: { ...facets, tag: now.tags(found, query.tags) },
      first: this.ids(0, FIRST_COUNT),
    };
  }

  /** Ids of what was found last, from one place up to another. */
  ids(from: number, to: number): string[] {
    return [...this.#found.subarray(from, to)].map((at) => this.#gathered.notes.at(at)?.line.id ?? '');
  }

  #notesNow(today: string): NotesNow {
    const { version } = this.#gathered;
    if (this.#now?.version !== version || this.#now.today !== today) {
      this.#now = { version, today, notes: new NotesNow(this.#gathered, today) };
    }
    return this.#now.notes;
  }

  /** What the words, tags and days leave, in the order asked. */
  #candidates(now: NotesNow, query: NoteQuery): Uint32Array {
    const terms = readQuery(query.text);
    const { sort } = query;
    const order = sort === 'fit' ? this.#byFit(now, terms) : this.#narrowed(now.order(sort), terms);
    const { tags, from, to } = query;
    if (tags.length === 0 && from === '' && to === '') return order;
    const within = between(query);
    return order.filter((at) => {
      const line = this.#gathered.notes.at(at)?.line;
      return line !== undefined && within(line.modified) && tags.every((tag) => line.tags.includes(tag));
    });
  }

  #narrowed(order: Uint32Array, terms: readonly Term[]): Uint32Array {
    if (terms.length === 0) return order;
    const marked = new Uint8Array(this.#gathered.notes.size);
    const found = this.#gathered.notes.texts.find(terms);
    for (const at of found) marked[at] = 1;
    const narrowed = new Uint32Array(found.length);
    let count = 0;
    for (const at of order) if (marked[at] === 1) narrowed[count++] = at;
    return narrowed;
  }

  /** The weightier the parts that the words stand in, the further up; then the latest. */
  #byFit(now: NotesNow, terms: readonly Term[]): Uint32Array {
    const { notes } = this.#gathered;
    const weigh = (at: number): number => {
      const ends = notes.at(at)?.ends ?? [];
      return terms.reduce((sum, term) => {
        const place = notes.texts.placeIn(at, term);
        return sum + ends.findIndex((end) => place < end);
      }, 0);
    };
    const byWeight: number[][] = [];
    for (const at of this.#narrowed(now.order('new'), terms)) {
      const weight = weigh(at);
      const alike = byWeight[weight] ?? [];
      byWeight[weight] = alike;
      alike.push(at);
    }
    return Uint32Array.from(byWeight.flat());
  }
}
