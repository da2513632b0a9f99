import type { ReportBundle } from '../../../lib/export/index.ts';
import { emptyFollowUp, type FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';

const BEIJING = 480;
const at = (iso: string): number => new Date(iso).getTime();
const madeBy = { schema: 1, extractor: '0.1.0', dataset: null };
const section = ['二、2025年主要任务'];
const REPORT_ID = '01jh0000000000000000000000';

/** The aims of the seed report, as they stand at offset 369 of it. */
const AIMS =
  '地区生产总值增长5%左右;区级一般公共预算收入增长2%;实现社会消费品零售总额1700亿元;全社会固定资产投资总额增长5%左右;城镇登记失业人数控制在市下达目标之内;实施10个方面48项为民办实事项目。';
const AIMS_START = 369;

const place = (words: string, from = 0) => {
  const start = AIMS_START + AIMS.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

type ValueFacts = Omit<Mention['value'], 'start' | 'end' | 'text'>;

const target = (name: string, value: string, facts: ValueFacts): Mention => {
  const named = place(name);
  const valued = place(value, named.end - AIMS_START);
  return {
    role: 'target',
    start: named.start,
    end: valued.end,
    value: { ...valued, ...facts },
    names: [named],
    indicator: null,
    period: '2025',
    section,
    rule: 'growth',
    nature: null,
    strength: 'commit',
    basis: [],
  };
};

const mentions: Mention[] = [
  {
    ...target('地区生产总值', '5%左右', { amount: 5, amountHigh: null, unit: '%', comparator: 'about', change: 'up' }),
    indicator: { id: 'grp', label: '地区生产总值' },
  },
  target('区级一般公共预算收入', '2%', { amount: 2, amountHigh: null, unit: '%', comparator: 'eq', change: 'up' }),
  target('社会消费品零售总额', '1700亿元', {
    amount: 170_000_000_000,
    amountHigh: null,
    unit: '元',
    comparator: 'eq',
    change: 'none',
  }),
  {
    ...target('城镇登记失业人数', '控制在市下达目标之内', {
      amount: null,
      amountHigh: null,
      unit: '',
      comparator: 'le',
      change: 'none',
    }),
    indicator: { id: 'registered-unemployed', label: '城镇登记失业人数（年末）' },
  },
];

const note = (id: string, words: string, overrides: Partial<NoteRecord>): NoteRecord => {
  const { start, end } = place(words);
  const offset = start - AIMS_START;
  return {
    id,
    reportId: REPORT_ID,
    part: null,
    selector: {
      quote: {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: `主要预期目标是:${AIMS}`.slice(0, offset + 8).slice(-64),
        suffix: AIMS.slice(offset + words.length).slice(0, 64),
      },
      position: { type: 'TextPositionSelector', start, end },
      section,
      target: null,
    },
    body: '',
    tags: [],
    colour: null,
    keptAsIs: null,
    created: at('2025-02-03T01:00:00Z'),
    modified: at('2025-02-03T01:00:00Z'),
    trashed: null,
    madeBy,
    ...overrides,
  };
};

const followUp = (noteId: string, overrides: Partial<FollowUpRecord>): FollowUpRecord => ({
  id: noteId.replace('n', 'f'),
  reportId: REPORT_ID,
  noteId,
  ...emptyFollowUp,
  log: [],
  due: '2025-12-31',
  leadUnit: '区发展改革委',
  progress: 'on-track',
  created: at('2025-02-03T01:00:00Z'),
  modified: at('2025-02-03T01:00:00Z'),
  trashed: null,
  madeBy,
  ...overrides,
});

const GROWTH = '01jk0000000000000000n00001';
const RETAIL = '01jk0000000000000000n00002';
const AIMS_NOTE = '01jk0000000000000000n00003';
const GONE = '01jk0000000000000000n00004';

const growth = note(GROWTH, '地区生产总值增长5%左右', {
  body: '去年目标同为 **5%左右**。\n\n- [ ] 查可比价口径\n- 与全市目标一致',
  tags: ['增长', '2025', '口径 核对'],
});

const kept: Kept[] = [
  {
    note: note(RETAIL, '实现社会消费品零售总额1700亿元', {
      body: '```\n未写完的代码块',
      tags: ['消费'],
      modified: at('2025-03-01T18:30:00Z'),
    }),
    followUp: followUp(RETAIL, { progress: 'done', leadUnit: '区商务委 | 区统计局', due: null }),
  },
  {
    note: {
      ...growth,
      selector: {
        ...growth.selector,
        target: {
          name: '地区生产总值',
          valueText: '5%左右',
          period: '2025',
          amount: 5,
          amountHigh: null,
          unit: '%',
          comparator: 'about',
          change: 'up',
        },
      },
    },
    followUp: followUp(GROWTH, {}),
  },
  { note: note(AIMS_NOTE, AIMS, {}), followUp: null },
  {
    note: note(GONE, '实施10个方面', { body: '在回收站里', trashed: at('2025-03-01T18:30:00Z') }),
    followUp: followUp(GONE, { trashed: at('2025-03-01T18:30:00Z') }),
  },
];

/** A reader's notes on the seed report: a target with a task, an unclosed code block, a long quote, one in the trash. */
export const jinganBundle: ReportBundle = {
  report: {
    id: REPORT_ID,
    address: 'http://www.jingan.gov.cn/report/2025.html?id=7',
    addresses: ['http://www.jingan.gov.cn/report/2025.html?id=7'],
    parts: [],
    set: {},
    targets: null,
    title: '静安区2025年政府工作报告',
    type: 'government-work-report',
    areaCode: '310106',
    areaName: '静安区',
    period: '2025',
    issuer: '上海市静安区人民政府',
    publishedOn: '2025-01-10',
    textSha256: '0'.repeat(64),
    textLength: 7549,
    firstSeen: at('2025-02-02T16:30:00Z'),
    lastSeen: at('2025-03-01T18:30:00Z'),
    madeBy,
  },
  extraction: {
    schema: 'pledgemark/extraction@1',
    report: {
      isReport: true,
      confidence: 0.9,
      type: 'government-work-report',
      title: '静安区2025年政府工作报告',
      areaCode: '310106',
      areaName: '静安区',
      period: '2025',
      issuer: '上海市静安区人民政府',
      publishedOn: '2025-01-10',
      evidence: [],
    },
    text: { length: 7549, sha256: '0'.repeat(64) },
    mentions,
  },
  text: `${'　'.repeat(AIMS_START)}${AIMS}`,
  kept,
  utcOffset: BEIJING,
};
