import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/report/index.ts';
import { others, type Row, reports } from './titles.ts';

const judged = (row: Row) =>
  judge({
    address: row.address ?? null,
    title: row.title,
    metas: row.metas ?? {},
    headings: [],
    text: row.opening === undefined ? row.body : `${row.opening}\n${row.body}`,
    targets: 0,
  });

describe('reports of each kind', () => {
  it.each(reports)('$type: $title', (row) => {
    const verdict = judged(row);
    const { isReport, type, areaCode, period } = verdict;
    expect({ isReport, type, areaCode, period }, verdict.evidence.join('；')).toEqual({
      isReport: true,
      type: row.type,
      areaCode: row.area,
      period: row.period,
    });
  });
});

describe('what only looks like a report', () => {
  it.each(others)('$title', (row) => {
    const verdict = judged(row);
    expect({ isReport: verdict.isReport, type: verdict.type }, verdict.evidence.join('；')).toEqual({
      isReport: false,
      type: 'other',
    });
  });
});

it('has at least a hundred rows, twenty of them no reports', () => {
  expect(reports.length + others.length).toBeGreaterThanOrEqual(100);
  expect(others.length).toBeGreaterThanOrEqual(20);
});
