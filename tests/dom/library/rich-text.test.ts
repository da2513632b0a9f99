import { expect, test } from 'vitest';
import { richText } from '../../../components/library/export/RichText.tsx';
import { gathered } from '../../unit/export/gathered.ts';

test('the 台账 for a word processor has the columns of the page, values as they stand there', async () => {
  const made = await richText(gathered, { onProgress: () => undefined, signal: new AbortController().signal });
  if (!made.ok) throw new Error('not made');
  const { body } = new DOMParser().parseFromString(made.value.html, 'text/html');
  const rows = [...body.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['序号', '指标', '目标值', '单位', '完成时限', '牵头单位', '责任单位', '进展', '完成值', '评估', '备注'],
    [
      '1',
      '地区生产总值',
      '增长 5% 左右',
      '%',
      '2025-12-31',
      '区发展改革委',
      '区统计局、区商务委',
      '达进度',
      '5.2%',
      '尚未评估',
      '',
    ],
    [
      '2',
      '实现社会消费品零售总额1700亿元',
      '',
      '',
      '',
      '区商务委 | 区统计局',
      '区统计局、区商务委',
      '已完成',
      '5.2%',
      '尚未评估',
      '',
    ],
  ]);
});
