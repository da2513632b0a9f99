import type { Kept } from '../../lib/model/kept.ts';
import { matches, placeOf, searchable } from './rows.ts';
import type { Reading } from './state.ts';

export interface PlacedNotes {
  /** Their words are not on the page, or in several places: the reader looks at these first. */
  unplaced: Kept[];
  /** In document order. */
  placed: Kept[];
}

const textOf = ({ note, followUp }: Kept): string =>
  searchable([note.body, note.selector.quote.exact, ...note.tags, followUp?.leadUnit ?? ''].join('\n'));

/** Notes that hold each word of the query, parted by whether their words were found. */
export function placeNotes(kept: readonly Kept[], anchors: Reading['anchors'], query: string): PlacedNotes {
  const found = kept.filter((one) => matches(textOf(one), query)).map((one) => ({ one, place: placeOf(one, anchors) }));
  const unplaced = found.filter(({ place }) => place === null).map(({ one }) => one);
  const placed = found
    .filter(({ place }) => place !== null)
    .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0) || a.one.note.created - b.one.note.created)
    .map(({ one }) => one);
  return { unplaced, placed };
}
