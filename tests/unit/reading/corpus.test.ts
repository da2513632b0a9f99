import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { type Page, readPage } from '../../../lib/page/index.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { readReport } from '../../../lib/reading/index.ts';
import { unwrapped } from '../../../lib/text/index.ts';
import { expectRunsToHold } from '../page/runs.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const missing = !existsSync(corpus);

const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8');
const bare = (text: string) => ({ text, title: '', metas: {}, headings: [] });
const verdictOf = (page: Parameters<typeof readReport>[0]) => readReport(page, null, sha256Hex).report;

const texts: readonly (readonly [string, string, string, string])[] = [
  ['anhui-2026.txt', 'government-work-report', '340000', '2026'],
  ['hailaer-2017.txt', 'government-work-report', '150702', '2017'],
  ['jingan-2025.txt', 'government-work-report', '310106', '2025'],
  ['shanghai-2026.txt', 'government-work-report', '310000', '2026'],
  ['unlabelled/2020_国务院政府工作报告.txt', 'government-work-report', '100000', '2020'],
  ['unlabelled/2026_西藏自治区_政府工作报告.txt', 'government-work-report', '540000', '2026'],
  ['unlabelled/2026_山西省_政府工作报告.txt', 'government-work-report', '140000', '2026'],
  ['unlabelled/2026_江西省_政府工作报告.txt', 'government-work-report', '360000', '2026'],
  ['unlabelled/2026_广东省_政府工作报告.txt', 'government-work-report', '440000', '2026'],
  ['unlabelled/2026_四川省_政府工作报告.txt', 'government-work-report', '510000', '2026'],
  ['unlabelled/2025_上海市徐汇区_政府工作报告_主要任务_节选.txt', 'government-work-report', '310104', '2025'],
  ['unlabelled/2025_上海市静安区_区政府重点工作安排_节选.txt', 'key-tasks', '310106', '2025'],
  ['unlabelled/2025_武汉市武昌区_预算报告_节选.txt', 'budget-report', '420106', '2025'],
  ['unlabelled/2025_重庆市城口县_计划报告_节选.txt', 'development-plan-report', '500229', '2025'],
  ['unlabelled/国家_十二五规划纲要.txt', 'five-year-plan', '100000', '2011-2015'],
];

describe.skipIf(missing)('texts of ../shared/corpus (left out where that folder is missing)', () => {
  it.each(texts)('%s is a %s of %s for %s', (path, type, areaCode, period) => {
    expect(verdictOf(bare(read(path)))).toMatchObject({ isReport: true, type, areaCode, period });
  });

  it.each(texts)('%s is read in the lines that it has', (path) => {
    expect(unwrapped(read(path))).toBeNull();
  });

  it('takes none of the look-alikes for a report', () => {
    const names = readdirSync(new URL('not-reports/', corpus));
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names)
      expect(verdictOf(bare(read(`not-reports/${name}`))), name).toMatchObject({ isReport: false });
  });
});

describe.skipIf(missing)('saved pages of ../shared/corpus (left out where that folder is missing)', () => {
  const pageOf = (start: string): Page => {
    const name = readdirSync(new URL('pages/', corpus)).find((file) => file.startsWith(start)) ?? '';
    return readPage(parsePage(read(`pages/${name}`)));
  };

  it.each([
    ['万载县', '360922', '万载县统计局', '2023-08-16'],
    ['江西省', '360000', '江西省统计局', '2023-05-16'],
  ])('%s', (start, areaCode, issuer, publishedOn) => {
    const page = pageOf(start);
    expectRunsToHold(page);
    expect(page.container).toBe('ucapcontent');
    expect(verdictOf(page)).toMatchObject({
      type: 'statistical-communique',
      areaCode,
      period: '2022',
      issuer,
      publishedOn,
    });
    expect(page.text.split('\n').length).toBeGreaterThan(40);
    expect(page.text).not.toMatch(/打印|关闭窗口|分享到|当前所在位置|版权所有|主办单位|关联稿件|解读$/m);
  });
});
