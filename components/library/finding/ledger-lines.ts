import type { Gathered } from './gathered.ts';
import type { FollowUpLine } from './lines.ts';
import type { LedgerLine, LedgerSort } from './queries.ts';
import { URGENCIES, urgencyOf } from './urgency.ts';

/** The follow-up as a line of the 台账; null where its note is gone. */
export function ledgerLine(gathered: Gathered, followUp: FollowUpLine, today: string): LedgerLine | null {
  const note = gathered.notes.of(followUp.noteId)?.line;
  if (!note) return null;
  const report = gathered.reports.get(note.reportId);
  return {
    followUp,
    facts: note.facts,
    quote: note.quote,
    reportId: note.reportId,
    area: report?.area ?? '',
    period: note.period || (report?.period ?? ''),
    report: report?.title ?? '',
    urgency: urgencyOf(followUp, today),
  };
}

export const nameOf = ({ facts, followUp, quote }: LedgerLine): string => facts?.name || followUp.what || quote;

/** Chinese by pronunciation, as lists of units and names are ordered. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const PROGRESS = ['behind', 'not-started', 'on-track', 'ahead', 'adjusted', 'other', 'done'];
const ASSESSMENTS = ['not-yet', 'missed', 'partly', 'achieved', 'cannot-assess'];

type Compare = (a: LedgerLine, b: LedgerLine) => number;

const byText =
  (text: (line: LedgerLine) => string): Compare =>
  (a, b) =>
    compare(text(a), text(b));

const byPlace =
  (places: readonly string[], value: (line: LedgerLine) => string): Compare =>
  (a, b) =>
    places.indexOf(value(a)) - places.indexOf(value(b));

const byAmount =
  (amount: (line: LedgerLine) => number | null): Compare =>
  (a, b) =>
    (amount(a) ?? Number.POSITIVE_INFINITY) - (amount(b) ?? Number.POSITIVE_INFINITY) || 0;

/** ISO days; the undated last. */
const byDue: Compare = ({ followUp: { due: a } }, { followUp: { due: b } }) => {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
};

const byUrgency: Compare = (a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || byDue(a, b);

export const ORDERS: Readonly<Record<LedgerSort, Compare>> = {
  urgency: byUrgency,
  indicator: byText(nameOf),
  target: byAmount(({ facts }) => facts?.amount ?? null),
  unit: byText(({ facts }) => facts?.unit ?? ''),
  due: byDue,
  lead: byText(({ followUp }) => followUp.leadUnit),
  co: byText(({ followUp }) => followUp.coUnits.join('、')),
  progress: byPlace(PROGRESS, ({ followUp }) => followUp.progress),
  reported: byAmount(({ followUp }) => followUp.reportedAmount),
  assessment: byPlace(ASSESSMENTS, ({ followUp }) => followUp.assessment),
  remark: byText(({ followUp }) => followUp.remark),
  area: byText(({ area }) => area),
  period: byText(({ period }) => period),
  report: byText(({ report }) => report),
};
