import type { GatheredReport } from '../../../lib/export/gathered.ts';
import { emptyFollowUp } from '../../../lib/model/follow-up.ts';

const REPORT = '00000000000000000000000001';
const NOTE = '00000000000000000000000002';
const FOLLOW_UP = '00000000000000000000000003';
const QUOTE = '新增绿地8万平方米';
const TIME = Date.UTC(2025, 2, 1);
const madeBy = { schema: 3, extractor: '', dataset: null };

/** A report that never was, for a reader who has none yet. */
export const sampleIn = (): GatheredReport[] => [
  {
    report: {
      id: REPORT,
      address: 'http://www.example.gov.cn/2025.html',
      addresses: ['http://www.example.gov.cn/2025.html'],
      parts: [],
      set: {},
      targets: 1,
      title: '示例区2025年政府工作报告',
      type: 'government-work-report',
      areaCode: null,
      areaName: '示例区',
      period: '2025',
      issuer: '示例区人民政府',
      publishedOn: '2025-01-10',
      textSha256: '',
      textLength: 0,
      firstSeen: TIME,
      lastSeen: TIME,
      madeBy,
    },
    kept: [
      {
        note: {
          id: NOTE,
          reportId: REPORT,
          part: null,
          selector: {
            quote: { type: 'TextQuoteSelector', exact: QUOTE, prefix: '全年', suffix: '。' },
            position: { type: 'TextPositionSelector', start: 10, end: 10 + QUOTE.length },
            section: ['二、主要任务'],
            target: {
              name: '新增绿地',
              valueText: '8万平方米',
              amount: 80_000,
              amountHigh: null,
              unit: '平方米',
              comparator: 'eq',
              change: 'none',
              period: '2025',
            },
          },
          body: '去年是 **6万平方米**。',
          tags: ['绿化'],
          colour: null,
          keptAsIs: null,
          created: TIME,
          modified: TIME,
          trashed: null,
          madeBy,
        },
        followUp: {
          ...emptyFollowUp,
          id: FOLLOW_UP,
          reportId: REPORT,
          noteId: NOTE,
          due: '2025-12-31',
          leadUnit: '区绿化市容局',
          log: [],
          created: TIME,
          modified: TIME,
          trashed: null,
          madeBy,
        },
      },
    ],
    targets: null,
  },
];
