import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { Locale, Words } from '../../shared/own-words/index.ts';
import { sayDay } from '../../shared/wording/index.ts';
import type { Heading } from '../list/groups.ts';
import type { Sort } from '../list/SortSelect.tsx';
import { placeOf, searchableOf, sectionHeading } from '../rows.ts';
import type { Reading } from '../state.ts';

/** A follow-up of the open report, as the list shows it. */
export interface FollowUpItem {
  readonly followUp: FollowUpRecord;
  readonly note: NoteRecord;
  /** Where its words stand now; null where they are not on the page. */
  readonly place: Span | null;
  /** What the search looks in. */
  readonly text: string;
}

const textOf = ({ note }: Kept, { what, leadUnit, coUnits, remark, reported, evidence }: FollowUpRecord): string =>
  searchableOf([
    what,
    leadUnit,
    ...coUnits,
    remark,
    reported?.text ?? '',
    ...evidence.map(({ quote, title }) => `${quote} ${title}`),
    note.selector.quote.exact,
    note.body,
  ]);

/** The follow-ups among what is kept. */
export const itemsOf = (kept: readonly Kept[], anchors: Reading['anchors']): FollowUpItem[] =>
  kept.flatMap((one) =>
    one.followUp
      ? [{ followUp: one.followUp, note: one.note, place: placeOf(one, anchors), text: textOf(one, one.followUp) }]
      : [],
  );

const orders: Record<Sort, (a: FollowUpItem, b: FollowUpItem) => number> = {
  place: (a, b) =>
    (a.place ?? a.note.selector.position).start - (b.place ?? b.note.selector.position).start ||
    a.followUp.created - b.followUp.created,
  due: (a, b) => (a.followUp.due ?? '9').localeCompare(b.followUp.due ?? '9') || orders.place(a, b),
  date: (a, b) => b.followUp.modified - a.followUp.modified,
};

export const sorted = (items: readonly FollowUpItem[], sort: Sort): FollowUpItem[] => items.toSorted(orders[sort]);

/** What stands above an item in that order. */
export function headingOf(sort: Sort, { panel, lists }: Words, locale: Locale): (item: FollowUpItem) => Heading {
  if (sort === 'place') return ({ note }) => sectionHeading(note.selector.section, panel.body);
  if (sort === 'date') return () => ({ title: '', path: '' });
  return ({ followUp: { due } }) => ({ title: due === null ? lists.noDue : sayDay(due, locale), path: due ?? '' });
}
