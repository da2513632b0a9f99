import type { Kept } from '../model/kept.ts';
import type { ReportRecord } from '../model/records.ts';
import type { ReadTarget } from '../model/text-version.ts';
import { dayOf } from './day.ts';
import type { ExportLanguage } from './words.ts';

/** One report with all that is taken out of it. */
export interface GatheredReport {
  readonly report: ReportRecord;
  /** Notes with their follow-ups; those in the trash are left out by `gather`. */
  readonly kept: readonly Kept[];
  /** The targets as the report was last read; null where it was never read to the end. */
  readonly targets: readonly ReadTarget[] | null;
}

/** All that an export is made of. The same gathered gives the same bytes. */
export interface Gathered {
  readonly reports: readonly GatheredReport[];
  /** Minutes east of UTC, by which instants become days. */
  readonly utcOffset: number;
  readonly language: ExportLanguage;
  /** The catalogue's name of an indicator; null for one it does not have. */
  labelOf(indicator: string): string | null;
  /** Told when the block id of a note is asked for, which most templates do once for each: so far they are. */
  onNote?(): void;
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** By place in the report; what stands at one place by age, then by id, so that the order is always the same. */
export const byPlace = (a: Kept, b: Kept): number =>
  order(a.note.part ?? '', b.note.part ?? '') ||
  a.note.selector.position.start - b.note.selector.position.start ||
  a.note.created - b.note.created ||
  order(a.note.id, b.note.id);

/** Area, then period, then title. */
const byReport = ({ report: a }: GatheredReport, { report: b }: GatheredReport): number =>
  order(a.areaCode ?? '~', b.areaCode ?? '~') ||
  order(a.period ?? '', b.period ?? '') ||
  order(a.title, b.title) ||
  order(a.id, b.id);

const inUse = ({ note, followUp }: Kept): Kept => ({
  note,
  followUp: followUp && followUp.trashed === null ? followUp : null,
});

/** The reports in the order of every export, each as it is given. */
export const inOrder = ({ reports }: Gathered): GatheredReport[] => reports.toSorted(byReport);

/** Puts in order what is taken out, without what lies in the trash. */
export const gather = (given: Gathered): Gathered => ({
  ...given,
  reports: inOrder(given).map((one) => ({
    ...one,
    kept: one.kept
      .filter(({ note }) => note.trashed === null)
      .map(inUse)
      .toSorted(byPlace),
  })),
});

/** The address of the page that a note speaks of. */
export const addressOf = ({ note }: Kept, report: ReportRecord): string => note.part ?? report.address;

/** The day of an instant in the reader's own time; ISO. */
export const dayIn = (instant: number, { utcOffset }: Pick<Gathered, 'utcOffset'>): string => dayOf(instant, utcOffset);
