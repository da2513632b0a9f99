import '../messaging/fake-extension.ts'; // before what imports the browser
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../components/reader/column/blocks.ts';
import { areaMeant, areasLike } from '../../../components/reader/facts/area.ts';
import { periodFrom } from '../../../components/reader/facts/period.ts';
import { plainText } from '../../../components/reader/opening/plain-text.ts';
import { bare, factsBeside, readText, readTextUntil } from '../../../components/reader/opening/read-text.ts';
import type { Span } from '../../../lib/model/span.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { readReport } from '../../../lib/reading/index.ts';
import { broken } from '../text/broken.ts';

describe('a text as it is kept', () => {
  test.each([
    ['一行\r\n\r\n　　二行  \r\n', '一行\n二行'],
    ['\ufeff一行\u2028二\u200b行', '一行\n二行'],
    ['指标\t目标\n\tGDP\t5%', '指标\t目标\n\tGDP\t5%'],
    ['  \n　\n', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(plainText(text)).toBe(kept);
  });

  test('that was copied from a PDF, its lines broken and its paragraphs indented, is that of the page', () => {
    const seed = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');
    const indented = seed.replaceAll(/^(?=.)/gm, '　　');
    for (const columns of [60, 72, 88]) expect(plainText(broken(indented, columns))).toBe(plainText(seed));
  });

  test('twice is the same as once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainText(plainText(text)) === plainText(text)));
  });
});

describe('the parts of a text', () => {
  const text = '样例县报告\n二、工作安排\n（一）办好实事。新建食堂4家。\n指标\t目标\n粮食\t12万吨\n结束';

  test('are headings, paragraphs with the heading that leads into them, and tables', () => {
    const shown = blocksOf(text).map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))
        : `${block.kind} ${text.slice(block.line.start, block.line.end)}`,
    );
    expect(shown).toEqual([
      'paragraph 样例县报告',
      'heading 二、工作安排',
      'paragraph （一）办好实事。新建食堂4家。',
      [
        ['指标', '目标'],
        ['粮食', '12万吨'],
      ],
      'paragraph 结束',
    ]);
    const led = blocksOf(text)[2];
    expect(led?.kind === 'paragraph' && led.lead !== null && text.slice(led.line.start, led.lead)).toBe(
      '（一）办好实事',
    );
  });

  test('hold every character but line breaks and tabs, once and in order', () => {
    const line = fc.array(fc.constantFrom('字', '一、', '（二）', '5%', '\t', '。', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const whole = lines.map((parts) => parts.join('')).join('\n');
        const spans: Span[] = blocksOf(whole).flatMap((block) =>
          block.kind === 'table' ? block.rows.flat() : [block.line],
        );
        const words = spans.map(({ start, end }) => whole.slice(start, end)).join('');
        expect(words).toBe(whole.replace(/[\n\t]/g, ''));
      }),
    );
  });
});

test.each([
  ['2025', '2025'],
  ['2025年', '2025'],
  [' ２０２５ 年 ', '2025'],
  ['2026—2030', '2026-2030'],
  ['2026年至2030年', '2026-2030'],
  ['2026-S1', '2026-S1'],
  ['', null],
  ['二〇二五', false],
  ['2030-2026', false],
  ['今年', false],
])('"%s" is the period %s', (written, period) => {
  expect(periodFrom(written)).toBe(period);
});

describe('areas', () => {
  test.each([
    ['静安', '310106'],
    ['全国', '100000'],
    ['上海', '310000'],
  ])('"%s" offers %s first', (typed, code) => {
    expect(areasLike(typed)[0]?.code).toBe(code);
  });

  test('a name that several bear is meant by none of them', () => {
    expect(areaMeant('朝阳区')).toBeNull();
    expect(areaMeant('静安区')?.code).toBe('310106');
    expect(areasLike('没有这个地方')).toEqual([]);
  });
});

test('what the source says beside the text is set: of the bundled report its title and area', async () => {
  const known = { title: '静安区2025年政府工作报告', areaCode: '310106', areaName: '静安区', period: '2025' };
  const text = bare('二、主要任务\n今年地区生产总值增长5%左右。');
  const alone = (await readText(text)).report;
  const set = await factsBeside({ ...text, known }, alone);
  expect(set).toMatchObject({ title: known.title, areaCode: '310106', areaName: '静安区' });
  expect(await factsBeside(text, alone)).toEqual({});
  expect(await factsBeside({ ...text, title: '样例县2025年政府工作报告' }, alone)).toMatchObject({ period: '2025' });
});

describe('a text of 400,000 characters', () => {
  const line = '坚持稳中求进工作总基调，统筹各方面力量，把群众身边的事一件一件办好。今年新建口袋公园12座。\n';
  const page = bare(`2025年样例市政府工作报告\n各位代表：\n${line.repeat(400_000 / line.length)}`);

  test('is read in slices, so that other work comes in between, and as it is read at once', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    const read = await readText(page);
    clearInterval(timer);
    expect(others).toBeGreaterThan(10);
    expect(read).toEqual(readReport(page, null, sha256Hex));
    expect(read.mentions.length).toBeGreaterThan(8000);
  });

  test('is read no further once it is not shown any more', async () => {
    const end = new AbortController();
    const reading = readTextUntil(page, {}, end.signal);
    end.abort();
    expect(await reading).toBeNull();
  });
});
