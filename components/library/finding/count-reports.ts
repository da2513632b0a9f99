import type { Gathered } from './gathered.ts';
import type { ReportLine } from './lines.ts';
import type { CountedReport } from './queries.ts';
import { urgencyOf } from './urgency.ts';

interface Counts {
  notes: number;
  open: number;
  overdue: number;
}

const rewordingsOf = ({ rewordings }: Gathered, { addresses }: ReportLine): number =>
  addresses.reduce((sum, address) => sum + (rewordings.get(address) ?? 0), 0);

/** All reports, the last visited first, each with what the reader keeps on it. */
export function countReports(gathered: Gathered, today: string): CountedReport[] {
  const counts = new Map<string, Counts>();
  for (const { id, reportId } of gathered.notes.lines()) {
    const count = counts.get(reportId) ?? { notes: 0, open: 0, overdue: 0 };
    const followUp = gathered.followUpOf(id);
    const urgency = followUp === null ? 'settled' : urgencyOf(followUp, today);
    count.notes += 1;
    if (urgency !== 'settled') count.open += 1;
    if (urgency === 'overdue') count.overdue += 1;
    counts.set(reportId, count);
  }
  return [...gathered.reports.values()]
    .map((report) => {
      const { notes = 0, open = 0, overdue = 0 } = counts.get(report.id) ?? {};
      return { ...report, notes, openFollowUps: open, overdue, rewordings: rewordingsOf(gathered, report) };
    })
    .sort((a, b) => b.lastSeen - a.lastSeen);
}
