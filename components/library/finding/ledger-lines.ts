import type { Gathered } from './gathered.ts';
import type { FollowUpLine, NoteLine, ReportLine } from './lines.ts';
import type { LedgerLine, LedgerSort } from './queries.ts';
import { URGENCIES, urgencyOf } from './urgency.ts';

/** The follow-up as a line of the 台账. */
export const lineOf = (
  followUp: FollowUpLine,
  note: NoteLine,
  report: Pick<ReportLine, 'area' | 'period' | 'title'> | undefined,
  today: string,
): LedgerLine => ({
  followUp,
  facts: note.facts,
  quote: note.quote,
  reportId: note.reportId,
  area: report?.area ?? '',
  period: note.period || (report?.period ?? ''),
  report: report?.title ?? '',
  urgency: urgencyOf(followUp, today),
});

/** The same by what is gathered; null where its note is gone. */
export function ledgerLine(gathered: Gathered, followUp: FollowUpLine, today: string): LedgerLine | null {
  const note = gathered.notes.of(followUp.noteId)?.line;
  return note ? lineOf(followUp, note, gathered.reports.get(note.reportId), today) : null;
}

export const nameOf = ({ facts, followUp, quote }: LedgerLine): string => facts?.name || followUp.what || quote;

/** Chinese by pronunciation, as lists of units and names are ordered. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const PROGRESS = ['behind', 'not-started', 'on-track', 'ahead', 'adjusted', 'other', 'done'];
const ASSESSMENTS = ['not-yet', 'missed', 'partly', 'achieved', 'cannot-assess'];

/** Where each line stands in an order, as numbers that are compared one after the other; null: it says nothing there. */
type Ranks = (line: LedgerLine) => readonly number[] | null;
/** Reckons ranks over all lines, once. */
type Order = (lines: readonly LedgerLine[]) => Ranks;

/** Texts are collated once each, not once a comparison. */
function ranked(texts: Iterable<string>, by: (a: string, b: string) => number): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].sort(by).map((text, at) => [text, at]));
}

const byText =
  (text: (line: LedgerLine) => string, by = compare): Order =>
  (lines) => {
    const ranks = ranked(lines.map(text), by);
    return (line) => (text(line) === '' ? null : [ranks.get(text(line)) ?? 0]);
  };

const byPlace =
  (places: readonly string[], value: (line: LedgerLine) => string): Order =>
  () =>
  (line) => [places.indexOf(value(line))];

/** ISO days stand in their own order. */
const byDue = byText(
  ({ followUp }) => followUp.due,
  (a, b) => (a < b ? -1 : 1),
);

const byUrgency: Order = (lines) => {
  const due = byDue(lines);
  return (line) => [URGENCIES.indexOf(line.urgency), due(line)?.[0] ?? Number.POSITIVE_INFINITY];
};

/**
 * Values are compared with what is measured alike: rates of change among themselves, a fall before a rise, then levels
 * unit by unit. What has no number says nothing.
 */
const byTarget: Order = (lines) => {
  const units = ranked(
    lines.map(({ facts }) => facts?.unit ?? ''),
    compare,
  );
  return ({ facts }) => {
    if (facts === null || facts.amount === null) return null;
    const sign = facts.change === 'down' ? -1 : 1;
    const { amount, amountHigh } = facts;
    return [units.get(facts.unit) ?? 0, facts.change === 'none' ? 1 : 0, sign * amount, sign * (amountHigh ?? amount)];
  };
};

const byReported: Order =
  () =>
  ({ followUp: { reportedAmount } }) =>
    reportedAmount === null ? null : [reportedAmount];

const ORDERS: Readonly<Record<LedgerSort, Order>> = {
  urgency: byUrgency,
  indicator: byText(nameOf),
  target: byTarget,
  unit: byText(({ facts }) => facts?.unit ?? ''),
  due: byDue,
  lead: byText(({ followUp }) => followUp.leadUnit),
  co: byText(({ followUp }) => followUp.coUnits.join('、')),
  progress: byPlace(PROGRESS, ({ followUp }) => followUp.progress),
  reported: byReported,
  assessment: byPlace(ASSESSMENTS, ({ followUp }) => followUp.assessment),
  remark: byText(({ followUp }) => followUp.remark),
  area: byText(({ area }) => area),
  period: byText(({ period }) => period),
  report: byText(({ report }) => report),
};

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * Places of the lines in an order, the more pressing first among equals. Lines that say nothing there stand last,
 * whichever way it goes, as in a spreadsheet.
 */
export function placesIn(lines: readonly LedgerLine[], sort: LedgerSort, descending: boolean): number[] {
  const rank = lines.map(ORDERS[sort](lines));
  const urgency = lines.map(byUrgency(lines)) as readonly (readonly number[])[];
  const way = descending ? -1 : 1;
  return lines
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [rank[a] ?? null, rank[b] ?? null];
      const by = one && other ? way * compareRanks(one, other) : Number(one === null) - Number(other === null);
      return by || compareRanks(urgency[a] ?? [], urgency[b] ?? []);
    });
}
