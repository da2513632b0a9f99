import { vi } from 'vitest';
import type { PageState, PanelActions, Reading } from '../../../components/panel/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { ok } from '../../../lib/model/result.ts';
import type { AnchorVerdict } from '../../../lib/model/selector.ts';
import { fakeMention, fakeReport } from '../shared/fakes.ts';

export const FIRST = ['一、经济发展'];
export const SECOND = ['二、城市建设', '（一）绿化'];

/** Five targets under two headings, and an outcome, at offsets 0, 20, 40 … */
export const fakeMentions = (): Mention[] => [
  fakeMention({ start: 0, name: '地区生产总值', section: FIRST }),
  fakeMention({ start: 20, name: '财政收入', section: FIRST, value: { text: '2%', comparator: 'eq' } }),
  fakeMention({ start: 40, name: '外贸进出口总额', section: FIRST, role: 'actual', value: { text: '3.5%' } }),
  fakeMention({
    start: 60,
    name: '绿道',
    section: SECOND,
    value: { text: '1700公里', amount: 1700, unit: '公里', change: 'none', comparator: 'eq' },
  }),
  fakeMention({
    start: 80,
    name: '口袋公园',
    section: SECOND,
    period: '2026-2030',
    nature: 'binding',
    value: { text: '3座', amount: 3, unit: '座', change: 'none', comparator: 'eq' },
  }),
  fakeMention({
    start: 100,
    name: '立体绿化',
    section: SECOND,
    strength: 'strive',
    value: { text: '2.5万平方米', amount: 25_000, unit: '平方米', change: 'none', comparator: 'eq' },
  }),
];

export const fakeVerdict = (kind: AnchorVerdict['kind'], start: number | null): AnchorVerdict => ({
  kind,
  span: start === null ? null : { start, end: start + 10 },
  candidates: [],
  score: 1,
  reason: '',
});

export const fakeReading = (reading: Partial<Omit<Reading, 'extraction'>> & { mentions?: Mention[] } = {}): Reading => {
  const { mentions = fakeMentions(), ...parts } = reading;
  return {
    type: 'reading',
    address: 'https://www.example.gov.cn/2025.html',
    anchors: {},
    text: '',
    corrected: { mentions: [], dismissed: [] },
    extraction: {
      schema: 'pledgemark/extraction@1',
      report: fakeReport(),
      text: { length: 1000, sha256: '' },
      mentions,
    },
    ...parts,
  };
};

type Open = Extract<PageState, { kind: 'open' }>;

export const fakePage = (page: Partial<Open> = {}): Open => ({
  kind: 'open',
  reading: fakeReading(),
  compared: null,
  inView: null,
  current: null,
  selected: null,
  ...page,
});

export const keptState = (items: readonly Kept[]) => ({ kind: 'kept', items, setAside: [] }) as const;

export const fakeActions = (over: Partial<PanelActions> = {}): PanelActions => ({
  reveal: vi.fn(),
  noteOn: vi.fn(),
  editNote: vi.fn(),
  trash: vi.fn(async () => ok(null)),
  restore: vi.fn(async () => ok(null)),
  readPage: vi.fn(async () => ok(null)),
  exportFile: vi.fn(async () => ok('报告.md')),
  exportCopy: vi.fn(async () => ok(null)),
  retryKept: vi.fn(),
  hideMarks: vi.fn(async () => ok(null)),
  undoCorrection: vi.fn(async () => ok(null)),
  exportRaw: vi.fn(async () => ok({ fileName: '原始数据.json' })),
  followUps: {
    edit: vi.fn(async () => ok(null)),
    drop: vi.fn(async () => ok(null)),
    takeUp: vi.fn(async () => ok(null)),
    units: vi.fn(async () => []),
    choices: vi.fn(async () => ok([])),
    addEvidence: vi.fn(async () => ok(null)),
    follow: vi.fn(async (targets: readonly unknown[]) =>
      ok({ count: targets.length, undo: vi.fn(async () => ok(null)) }),
    ),
  },
  placing: {
    attach: vi.fn(async () => ok(null)),
    keepAsItIs: vi.fn(async () => ok(null)),
  },
  adding: {
    offers: vi.fn(async () => ok([])),
    standings: vi.fn(async () => ok([])),
    add: vi.fn(async () => ok({ batch: null, added: 0, replaced: 0, skipped: [] })),
    undo: vi.fn(async () => ok(0)),
    suggest: vi.fn(async () => []),
  },
  deciding: {
    notReport: vi.fn(async () => ok(null)),
    undoNotReport: vi.fn(async () => ok(null)),
    never: vi.fn(async () => ok(null)),
    undoNever: vi.fn(async () => ok(null)),
    always: vi.fn(async () => ok(null)),
    undoAlways: vi.fn(async () => ok(null)),
  },
  ...over,
});
