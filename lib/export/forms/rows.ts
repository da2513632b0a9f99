import type { FollowUpRecord } from '../../model/follow-up.ts';
import type { NoteRecord, ReportRecord } from '../../model/records.ts';
import type { ReadTarget } from '../../model/text-version.ts';
import { type Gathered, gather, inOrder } from '../gathered.ts';

export interface NoteRow {
  readonly report: ReportRecord;
  readonly note: NoteRecord;
}

export interface FollowUpRow extends NoteRow {
  readonly followUp: FollowUpRecord;
  /** From 1, in the order of the table. */
  readonly number: number;
}

export interface TargetRow {
  readonly report: ReportRecord;
  readonly target: ReadTarget;
}

export const noteRows = (gathered: Gathered): NoteRow[] =>
  gather(gathered).reports.flatMap(({ report, kept }) => kept.map(({ note }) => ({ report, note })));

/** As the 台账 has them: the first due first, those without a date last. */
export const followUpRows = (gathered: Gathered): FollowUpRow[] =>
  gather(gathered)
    .reports.flatMap(({ report, kept }) =>
      kept.flatMap(({ note, followUp }) => (followUp === null ? [] : [{ report, note, followUp }])),
    )
    .toSorted((a, b) => {
      const [x, y] = [a.followUp.due ?? '~', b.followUp.due ?? '~'];
      return Number(x > y) - Number(x < y);
    })
    .map((row, index) => ({ ...row, number: index + 1 }));

/** Notes play no part in them, and are not put in order for them. */
export const targetRows = (gathered: Gathered): TargetRow[] =>
  inOrder(gathered).flatMap(({ report, targets }) =>
    (targets ?? []).filter(({ role }) => role === 'target').map((target) => ({ report, target })),
  );
