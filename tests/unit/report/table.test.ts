import { afterAll, describe, expect, it } from 'vitest';
import type { ReportType, ReportVerdict } from '../../../lib/model/report.ts';
import { judge } from '../../../lib/report/index.ts';
import { budgets } from './table/budgets.ts';
import { communiques } from './table/communiques.ts';
import { englishOthers, englishReports } from './table/english.ts';
import { keyTasks } from './table/key-tasks.ts';
import { midTerms } from './table/mid-terms.ts';
import { officePapers } from './table/office-papers.ts';
import { others as besideReports } from './table/others.ts';
import { outlines } from './table/outlines.ts';
import { plans } from './table/plans.ts';
import type { TableRow } from './table/rows.ts';
import { sectorPlans } from './table/sector-plans.ts';
import { workReports } from './table/work-reports.ts';

const chinese = {
  'government-work-report': workReports,
  'statistical-communique': communiques,
  'five-year-plan': outlines,
  'development-plan-report': plans,
  'budget-report': budgets,
  'mid-term-review': midTerms,
  'key-tasks': keyTasks,
  other: sectorPlans,
} satisfies Record<ReportType, readonly TableRow[]>;
const kinds = Object.fromEntries(
  (Object.keys(chinese) as ReportType[]).map((type) => [type, [...chinese[type], ...(englishReports[type] ?? [])]]),
) as unknown as Record<ReportType, readonly TableRow[]>;

interface Judged {
  readonly row: TableRow;
  readonly verdict: ReportVerdict;
}

const judged = (row: TableRow): Judged => ({
  row,
  verdict: judge({
    address: row.address,
    title: row.title,
    metas: {},
    headings: [],
    text: row.opening === '' ? row.body : `${row.opening}\n${row.body}`,
    targets: 0,
  }),
});

const others = [...besideReports, ...officePapers, ...englishOthers];
const all = [...Object.values(kinds).flat(), ...others].map(judged);
const reports = all.filter(({ row }) => row.type !== null);

/** Null where it was taken for no report. */
const said = ({ verdict }: Judged): ReportType | null => (verdict.isReport ? verdict.type : null);
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const told = ({ row, verdict }: Judged): string =>
  `${row.title} → ${verdict.isReport ? verdict.type : '-'} ${verdict.areaCode} ${verdict.period} ${verdict.confidence} (${verdict.evidence.join('；')})`;

const LEAST = 0.97;

describe.each(Object.keys(kinds) as ReportType[])('%s', (type) => {
  const own = all.filter(({ row }) => row.type === type);
  const taken = all.filter((each) => said(each) === type);
  const right = taken.filter(({ row }) => row.type === type);

  it('has at least thirty titles', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
  });

  it('is found and not taken for another: recall and precision', () => {
    const wrong = [...own, ...taken].filter((each) => said(each) !== each.row.type).map(told);
    expect(share(right.length, own.length), wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
    expect(share(right.length, taken.length), wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});

/** Printed with each run: what was found of each kind, and what was taken for it. */
function figures(): string {
  return (Object.keys(kinds) as ReportType[])
    .map((type) => {
      const own = all.filter(({ row }) => row.type === type);
      const taken = all.filter((each) => said(each) === type);
      const right = taken.filter(({ row }) => row.type === type).length;
      return `${type}: ${own.length} rows, recall ${share(right, own.length).toFixed(3)}, precision ${share(right, taken.length).toFixed(3)}`;
    })
    .concat(`no report: ${others.length} rows; all: ${all.length}`)
    .join('\n');
}

afterAll(() => void process.stdout.write(`${figures()}\n`));

describe('the whole table', () => {
  it('has at least three hundred rows, eighty of them no reports', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(others.length).toBeGreaterThanOrEqual(80);
  });

  it.each(['area', 'period'] as const)('says the right %s', (field) => {
    const sayings = { area: 'areaCode', period: 'period' } as const;
    const wrong = reports.filter(({ row, verdict }) => row[field] !== verdict[sayings[field]]);
    expect(1 - share(wrong.length, reports.length), wrong.map(told).join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  it('takes nothing beside reports for one', () => {
    expect(all.filter((each) => each.row.type === null && said(each) !== null).map(told)).toEqual([]);
  });

  it('is as sure as it says: half and more is a report, and nothing is certain', () => {
    for (const each of all) {
      expect(each.verdict.confidence >= 0.5, told(each)).toBe(each.verdict.isReport);
      expect(each.verdict.confidence).toBeLessThanOrEqual(1);
    }
  });
});
