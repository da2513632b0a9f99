import { lastDayOf } from '../../lib/follow-up/index.ts';
import type { HighlightState } from '../../lib/indicators/index.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';
import { sayBrief, sayFigure, sayName, saySection, sayValue } from '../shared/wording/index.ts';
import type { Locale } from '../shared/words/index.ts';
import type { Heading } from './list/groups.ts';
import type { PanelComparison, Reading } from './state.ts';

/** One mention as the list shows it. */
export interface Row {
  /** Its index in the extraction's mentions: what wishes and news speak of. */
  readonly index: number;
  readonly mention: Mention;
  readonly name: string;
  /** For the column of figures. */
  readonly figure: string;
  /** The value in words, for those who hear the list. */
  readonly said: string;
  /** How it stands to the dataset; null while that is not known, and for outcomes. */
  readonly state: HighlightState | null;
  /** Of its indicator; null where the catalogue has none. */
  readonly category: string | null;
  /** The comparison in a few words. */
  readonly brief: string;
  /** What the search looks in. */
  readonly text: string;
}

/** As the search compares: width, case and spaces do not matter. */
export const searchable = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().replace(/\s+/g, '');

// No query holds it: what stands on two sides of it is not found as one.
const BETWEEN = '\u0000';

/** What a search in these texts looks in; empty ones are left out. */
export const searchableOf = (texts: readonly string[]): string => searchable(texts.filter(Boolean).join(BETWEEN));

/** Tells of a text (made by `searchable`) whether each word of the query stands somewhere in it. */
export function matcher(query: string): (text: string) => boolean {
  const words = query.split(/\s+/).map(searchable).filter(Boolean);
  return (text) => words.every((word) => text.includes(word));
}

/** What is said of a mention is put into words when it is first asked for: of a long list few rows are ever seen. */
class WordedRow implements Row {
  readonly index: number;
  readonly mention: Mention;
  readonly state: HighlightState | null;
  readonly category: string | null;
  readonly #compared: PanelComparison | null;
  readonly #locale: Locale;
  readonly #words: Partial<Record<'name' | 'figure' | 'said' | 'brief' | 'text', string>> = {};

  constructor(mention: Mention, index: number, compared: PanelComparison | null, locale: Locale) {
    const comparison = compared?.mentions.get(index)?.comparison ?? null;
    this.index = index;
    this.mention = mention;
    this.state = comparison?.state ?? null;
    this.category = comparison?.indicator?.category ?? null;
    this.#compared = compared;
    this.#locale = locale;
  }

  get name(): string {
    this.#words.name ??= sayName(this.mention, this.#locale);
    return this.#words.name;
  }

  get figure(): string {
    this.#words.figure ??= sayFigure(this.mention, this.#locale);
    return this.#words.figure;
  }

  get said(): string {
    this.#words.said ??= sayValue(this.mention, this.#locale);
    return this.#words.said;
  }

  get brief(): string {
    const comparison = this.#compared?.mentions.get(this.index)?.comparison ?? null;
    const areas = this.#compared?.report.areaNames;
    this.#words.brief ??= comparison && areas ? sayBrief(comparison, areas, this.#locale) : '';
    return this.#words.brief;
  }

  get text(): string {
    const { names, indicator, value, section, period } = this.mention;
    const found = this.#compared?.mentions.get(this.index)?.indicator ?? indicator;
    this.#words.text ??= searchableOf([
      ...names.map((name) => name.text),
      found?.label ?? '',
      value.text,
      this.said,
      ...section,
      period ?? '',
    ]);
    return this.#words.text;
  }
}

/** All targets, and the actuals too where asked for, in document order. */
export const rowsOf = (
  mentions: readonly Mention[],
  compared: PanelComparison | null,
  withActuals: boolean,
  locale: Locale,
): Row[] =>
  mentions.flatMap((mention, index) =>
    mention.role === 'target' || (withActuals && mention.role === 'actual')
      ? [new WordedRow(mention, index, compared, locale)]
      : [],
  );

/** The nearest heading of the report, and all of them. */
export const sectionHeading = (section: readonly string[], body: string): Heading => ({
  title: section.at(-1)?.trim() || body,
  path: saySection(section),
});

/** Where a note's words stand now; where that is not known yet, where they stood. Null when they are not on the page. */
export function placeOf({ note }: Kept, anchors: Reading['anchors']): Span | null {
  const verdict = anchors[note.id];
  return verdict ? verdict.span : note.selector.position;
}

/** How many of these ascending numbers are below the limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many notes lie on each mention, by its index; mentions without one are absent. Those are the notes that begin
 * before the mention's end, less those that are over by its start: each mention is asked once, not with each note.
 */
export function noteCounts(
  mentions: readonly Mention[],
  kept: readonly Kept[],
  anchors: Reading['anchors'],
): Map<number, number> {
  const places = kept.flatMap((one) => {
    const place = placeOf(one, anchors);
    return place === null || place.start === place.end ? [] : [place];
  });
  const starts = Float64Array.from(places, ({ start }) => start).sort();
  const ends = Float64Array.from(places, ({ end }) => end).sort();
  const counts = new Map<number, number>();
  for (const [index, { start, end }] of mentions.entries()) {
    const count = countBelow(starts, end) - countBelow(ends, start + 1);
    if (count > 0) counts.set(index, count);
  }
  return counts;
}

/** By the last day of their periods, those without a period last; within a day as in the report. */
export const byDue = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [lastDayOf(a.mention.period), lastDayOf(b.mention.period)];
    return one === other ? 0 : (one ?? '9').localeCompare(other ?? '9');
  });
