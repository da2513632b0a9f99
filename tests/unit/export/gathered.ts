import type { Gathered, GatheredReport } from '../../../lib/export/gathered.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { ReadTarget } from '../../../lib/model/text-version.ts';
import { jinganBundle } from './jingan.ts';

const readTarget = (mention: Mention): ReadTarget => ({
  start: mention.start,
  end: mention.end,
  role: mention.role,
  words: mention.names[0]!.text + mention.value.text,
  name: mention.names[0]!.text,
  valueText: mention.value.text,
  quantity: {
    amount: mention.value.amount,
    amountHigh: mention.value.amountHigh,
    unit: mention.value.unit,
    comparator: mention.value.comparator,
    change: mention.value.change,
  },
  indicator: mention.indicator?.id ?? null,
  period: mention.period,
  section: mention.section,
  nature: mention.nature,
  strength: mention.strength,
});

const LABELS: Record<string, string> = { grp: '地区生产总值', 'registered-unemployed': '城镇登记失业人数（年末）' };

const jingan: GatheredReport = {
  report: jinganBundle.report,
  kept: jinganBundle.kept.map((one) => ({
    note: one.note,
    followUp: one.followUp && {
      ...one.followUp,
      coUnits: ['区统计局', '区商务委'],
      reported: { text: '5.2%', amount: 5.2, unit: '%', on: '2026-01-20' },
      evidence: [
        { address: 'http://www.example.gov.cn/e.html', title: '示例公报', quote: '增长5.2%', on: '2026-01-20' },
      ],
    },
  })),
  targets: jinganBundle.extraction!.mentions.map(readTarget),
};

/** A second report of another area, with one note of the same tag. */
const other: GatheredReport = {
  report: {
    ...jinganBundle.report,
    id: '01jh0000000000000000000001',
    address: 'http://www.example.gov.cn/2025.html',
    addresses: ['http://www.example.gov.cn/2025.html'],
    title: '示例区2025年政府工作报告',
    areaCode: '310104',
    areaName: '示例区',
    issuer: null,
    publishedOn: null,
  },
  kept: [
    {
      note: {
        ...jinganBundle.kept[1]!.note,
        id: '01jk0000000000000000n00009',
        reportId: '01jh0000000000000000000001',
        tags: ['增长', '比较'],
        body: '与静安区一致。',
      },
      followUp: null,
    },
  ],
  targets: null,
};

/** What a reader keeps on two reports. */
export const gathered: Gathered = {
  reports: [jingan, other],
  utcOffset: 480,
  language: 'zh',
  labelOf: (id) => LABELS[id] ?? null,
};
