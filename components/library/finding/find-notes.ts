import { readQuery, type Term } from '../../../lib/search/index.ts';
import { type FacetCount, Sieve } from './facets.ts';
import type { Gathered } from './gathered.ts';
import type { NoteLine } from './lines.ts';
import { NoteTags } from './note-tags.ts';
import {
  type ListedNote,
  NOTE_DIMENSIONS,
  type NoteDimension,
  type NoteFacets,
  type NoteQuery,
  type NoteSort,
  type NotesFound,
} from './queries.ts';
import { UNKNOWN } from './unknown.ts';
import { urgencyOf } from './urgency.ts';

const FIRST_COUNT = 60;

/** What can be asked of the notes as they are now, reckoned once until they change. */
class NotesNow {
  readonly #gathered: Gathered;
  readonly #sieve: Sieve<NoteDimension>;
  readonly #orders = new Map<NoteSort, Uint32Array>();
  readonly tags: NoteTags;

  constructor(gathered: Gathered, today: string) {
    this.#gathered = gathered;
    const { notes, reports, indicators } = gathered;
    this.tags = new NoteTags(notes.size, (at) => notes.at(at)?.line.tags ?? []);
    this.#sieve = new Sieve<NoteDimension>(NOTE_DIMENSIONS, notes.size, (at) => {
      const line = notes.at(at)?.line;
      const report = reports.get(line?.reportId ?? '');
      const followUp = gathered.followUpOf(line?.id ?? '');
      const indicator = indicators.of(line?.facts ?? null);
      return {
        area: report?.area || UNKNOWN,
        period: line?.period || report?.period || UNKNOWN,
        category: indicators.categoryOf(indicator) || UNKNOWN,
        indicator: indicator || UNKNOWN,
        progress: followUp?.progress ?? UNKNOWN,
        due: followUp === null ? UNKNOWN : urgencyOf(followUp, today),
        colour: line?.colour || UNKNOWN,
        report: line?.reportId || UNKNOWN,
      };
    });
  }

  sift(order: Uint32Array, { chosen }: NoteQuery): Uint32Array {
    return this.#sieve.sift(order, chosen);
  }

  /**
   * @param order what the words, tags and days leave
   * @param found what the other choices leave of it
   */
  facets(order: Uint32Array, found: Uint32Array, { chosen, tags }: NoteQuery): NoteFacets {
    const facets = this.#sieve.facets(order, chosen);
    const report = facets.report.map((one) => this.#titled(one));
    return { ...facets, report, tag: this.tags.count(found, tags) };
  }

  #titled(counted: FacetCount): FacetCount {
    const title = this.#gathered.reports.get(counted.value)?.title;
    return title === undefined ? counted : { ...counted, name: title };
  }

  order(sort: Exclude<NoteSort, 'fit'>): Uint32Array {
    const known = this.#orders.get(sort) ?? this.#sorted(sort);
    this.#orders.set(sort, known);
    return known;
  }

  #sorted(sort: NoteSort): Uint32Array {
    const order = Uint32Array.from(this.#gathered.notes.numbers());
    if (sort === 'place') return this.#byPlace(order);
    const modified = this.#numbersOf((line) => line.modified);
    const way = sort === 'old' ? 1 : -1;
    return order.sort((a, b) => way * ((modified[a] as number) - (modified[b] as number)));
  }

  /** Report by report, as they stand in it. */
  #byPlace(order: Uint32Array): Uint32Array {
    const titles = new Map(
      [...this.#gathered.reports.values()].sort((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }, at) => [id, at]),
    );
    const report = this.#numbersOf((line) => titles.get(line.reportId) ?? titles.size);
    const start = this.#numbersOf((line) => line.start);
    const by = (keys: Float64Array, a: number, b: number): number => (keys[a] as number) - (keys[b] as number);
    return order.sort((a, b) => by(report, a, b) || by(start, a, b));
  }

  /** A number of each note, by the note's own number: what is sorted by is looked up many times. */
  #numbersOf(number: (line: NoteLine) => number): Float64Array {
    const { notes } = this.#gathered;
    const numbers = new Float64Array(notes.size);
    for (let at = 0; at < notes.size; at += 1) {
      const line = notes.at(at)?.line;
      if (line) numbers[at] = number(line);
    }
    return numbers;
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
  #last: { readonly now: NotesNow; readonly asked: string; readonly order: Uint32Array } | null = null;

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  find(query: NoteQuery): NotesFound {
    const now = this.#notesNow(query.today);
    this.#found = now.sift(this.#remembered(now, query), query);
    return { text: query.text, total: this.#found.length, first: this.listed(0, FIRST_COUNT) };
  }

  facets(query: NoteQuery): NoteFacets {
    const now = this.#notesNow(query.today);
    const order = this.#remembered(now, query);
    return now.facets(order, now.sift(order, query), query);
  }

  /** What was found last, from one place up to another. */
  listed(from: number, to: number): ListedNote[] {
    const { notes, reports } = this.#gathered;
    return [...this.#found.subarray(from, to)].flatMap((at) => {
      const note = notes.at(at)?.line;
      if (!note) return [];
      const report = reports.get(note.reportId)?.title ?? '';
      return [{ note, followUp: this.#gathered.followUpOf(note.id), report }];
    });
  }

  #notesNow(today: string): NotesNow {
    const { version } = this.#gathered;
    if (this.#now?.version !== version || this.#now.today !== today) {
      this.#now = { version, today, notes: new NotesNow(this.#gathered, today) };
    }
    return this.#now.notes;
  }

  /** The same is asked for twice: once to find, once to count. */
  #remembered(now: NotesNow, query: NoteQuery): Uint32Array {
    const asked = JSON.stringify(query);
    if (this.#last?.now !== now || this.#last.asked !== asked) {
      this.#last = { now, asked, order: this.#candidates(now, query) };
    }
    return this.#last.order;
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
