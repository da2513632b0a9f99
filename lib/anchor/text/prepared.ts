import type { SelectorContext } from '../../model/selector.ts';
import { readSections, type Section, sectionAt } from '../../text/index.ts';
import { digestOf } from './digest.ts';
import { sumsOf } from './letters.ts';
import { type Places, placesIn } from './places.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { kinshipOf, type ReportKinship } from './report-kinship.ts';
import { sketchOf } from './sketch.ts';
import { type YearCounts, yearsNamed } from './years.ts';

/** A report's text with what resolving needs, each made once and only when asked for. */
export interface PreparedText {
  readonly text: string;
  readonly plain: PlainText;
  /** Places of plain words in the plain text. */
  readonly places: Places;
  readonly digest: string;
  /** Sums over the wording of the whole text, as `sketchOf` samples them. */
  readonly sums: Uint32Array;
  readonly years: YearCounts;
  /** The sample of the text's wording that is kept with a note. */
  readonly sketch: string;
  /** Whether this is a version of the text that `context` tells of; found once for all notes that were made on it. */
  kinshipTo(context: SelectorContext): ReportKinship;
  /** Titles above an offset of the text as read, outermost first. */
  sectionAt(offset: number): string[];
  /** How many line breaks stand before an offset of the text as read. */
  paragraphAt(offset: number): number;
  /** The work of making what searching needs, in pieces that take a few milliseconds each for a long report. */
  parts(): readonly (() => unknown)[];
}

function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

/** How many of `ordered` are less than `limit`. */
function countBelow(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Shares the work among the notes of one report. */
export function prepare(text: string): PreparedText {
  const folded = once(() => plainText(text));
  const places = once(() => placesIn(folded().chars));
  const digest = once(() => digestOf(text));
  const sums = once(() => sumsOf(folded().chars));
  const years = once(() => yearsNamed(folded().chars));
  const sections = once<Section[]>(() => readSections(text));
  const breaks = once(() => lineBreaks(text));
  const sketch = once(() => sketchOf(sums()));
  const kinships = new Map<string, ReportKinship>();
  return {
    text,
    get plain() {
      return folded();
    },
    get places() {
      return places();
    },
    get digest() {
      return digest();
    },
    get sums() {
      return sums();
    },
    get years() {
      return years();
    },
    get sketch() {
      return sketch();
    },
    kinshipTo(context) {
      if (context.text === digest()) return 'same';
      const known = kinships.get(context.text);
      if (known !== undefined) return known;
      const kinship = kinshipOf(context, { sums: sums(), years: years() });
      kinships.set(context.text, kinship);
      return kinship;
    },
    sectionAt: (offset) => sectionAt(sections(), offset),
    paragraphAt: (offset) => countBelow(breaks(), offset),
    parts: () => [folded, sums, places, years, sections, breaks],
  };
}
