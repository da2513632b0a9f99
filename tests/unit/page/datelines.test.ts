import { expect, test } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { readReport } from '../../../lib/reading/index.ts';

const body = `<p>各位代表：现在，我代表县人民政府，向大会报告工作，请予审议。</p><p>二、2025年主要任务</p>${'<p>地区生产总值增长5%左右，新增就业3万人，粮食产量稳定在12万吨以上。</p>'.repeat(8)}`;

const page = (above: string, beside = ''): ReturnType<typeof readPage> =>
  readPage(
    parsePage(
      `<html><head><title>样例县2025年政府工作报告</title></head><body><h1>样例县2025年政府工作报告</h1>${above}<div class="TRS_Editor">${body}</div>${beside}</body></html>`,
    ),
  );

const publishedOn = (...parts: Parameters<typeof page>): string | null =>
  readReport(page(...parts), null, sha256Hex).report.publishedOn;

test.each([
  ['in one element', '<div>发布时间：2025-03-13 10:15　阅读次数：<i>0</i></div>'],
  ['in the next element', '<div><span>发布日期</span><span>：</span><span>2025年3月13日</span></div>'],
  ['among others', '<ul><li>来源：县政府办</li><li>时间：2025/03/13</li><li>字体：大 中 小</li></ul>'],
  [
    'in a table of facts',
    '<table><tr><td>索引号</td><td>2025-00009</td><td>成文日期</td><td>2025-03-13</td></tr></table>',
  ],
])('the day of publishing that stands outside the body is read: %s', (_, above) => {
  expect(publishedOn(above)).toBe('2025-03-13');
});

test('the day of being put out goes before that of being made', () => {
  expect(publishedOn('<p>成文日期：2025-02-17</p><p>发布日期：2025-02-21</p>')).toBe('2025-02-21');
});

test('days of other articles are none of the report, nor are labels without a day', () => {
  const list = '<ul><li><a href="/a.html">发布时间：2024-01-01 通知</a></li><li>2024-02-02</li></ul>';
  expect(publishedOn('', list)).toBeNull();
  expect(page('<p>发布时间：</p><p>打印</p>').datelines).toEqual([]);
});
