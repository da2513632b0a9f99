import { expect, test } from 'vitest';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { readReport } from '../../../lib/reading/index.ts';

test('a short outline of a plan, known as one by its targets, is for the years of the plan', () => {
  const text = [
    '样例市国民经济和社会发展第十五个五年规划纲要',
    '第三章 主要目标',
    '到2030年，全市经济社会发展的主要目标是：',
    '——经济实力显著增强。地区生产总值年均增长5.5%左右，制造业增加值占比保持在30%以上。',
    '——民生福祉持续增进。城镇调查失业率控制在5.5%以内，基本养老保险参保率稳定在97%以上。',
    '新增保障性住房5万套，培育百亿级企业10家，打造千亿级产业集群3个，新增轨道线路3条。',
  ].join('\n');
  const { report, mentions } = readReport({ text, title: '', metas: {}, headings: [] }, null, sha256Hex);
  expect(report).toMatchObject({ isReport: true, type: 'five-year-plan', period: '2026-2030' });
  expect(mentions.length).toBe(8);
  expect(new Set(mentions.map(({ period }) => period))).toEqual(new Set(['2026-2030']));
});
