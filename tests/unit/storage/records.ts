import type { CorrectionDraft } from '../../../lib/model/correction.ts';
import { emptyFollowUp } from '../../../lib/model/follow-up.ts';
import type { NoteDraft, OpenReport } from '../../../lib/model/kept.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import type { OwnObservationDraft } from '../../../lib/storage/index.ts';

export const ADDRESS = 'http://www.example.gov.cn/reports/2025.html';

export const fakeReport = (overrides: Partial<OpenReport['verdict']> = {}): OpenReport => ({
  verdict: {
    isReport: true,
    confidence: 0.9,
    type: 'government-work-report',
    title: '示例区2025年政府工作报告',
    areaCode: '310106',
    areaName: '静安区',
    period: '2025',
    issuer: '示例区人民政府',
    publishedOn: '2025-01-10',
    evidence: [],
    ...overrides,
  },
  textSha256: '0'.repeat(64),
  textLength: 7549,
});

export const fakeSelector = (start = 10, exact = '绿化覆盖率达到41%'): Selector => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '。' },
  position: { type: 'TextPositionSelector', start, end: start + exact.length },
  section: ['二、主要任务'],
  target: null,
});

export const fakeDraft = (overrides: Partial<NoteDraft> = {}): NoteDraft => ({
  id: null,
  selector: fakeSelector(),
  body: '核对统计口径',
  tags: ['绿化'],
  followUp: { ...emptyFollowUp, due: '2025-12-31', leadUnit: '区绿化市容局' },
  ...overrides,
});

export const fakeObservation = (overrides: Partial<OwnObservationDraft> = {}): OwnObservationDraft => ({
  area: '310106',
  indicator: 'high-tech-enterprises',
  label: null,
  period: '2025',
  status: 'target',
  measure: 'level',
  strength: 'commit',
  amount: 650,
  amountHigh: null,
  unit: '家',
  comparator: 'eq',
  change: 'none',
  nature: null,
  basis: [],
  name: '高新技术企业',
  words: '高新技术企业达650家',
  source: { reportId: null, title: '示例区2025年政府工作报告', date: '2025-01-10', address: ADDRESS, fileName: null },
  enteredOn: '2025-03-01',
  ...overrides,
});

export const fakeCorrection = (overrides: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
  id: null,
  selector: fakeSelector(),
  change: { type: 'corrected', fields: { amount: 42 } },
  ...overrides,
});

/** The value of a success; a failure fails the test with its own words. */
export function success<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
