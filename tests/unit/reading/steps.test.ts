import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { extract, extractSteps } from '../../../lib/extract/index.ts';
import { readPage, readPageSteps } from '../../../lib/page/index.ts';
import { readBeginningSteps, readReport, readReportSteps } from '../../../lib/reading/index.ts';
import type { Steps } from '../../../lib/text/index.ts';

const paragraph = (n: number): string => `今年新建口袋公园${n + 10}座，一般公共预算收入增长${(n % 7) + 2}%左右。`;
const lines = ['各位代表：', '二、2025年主要任务', ...Array.from({ length: 300 }, (_, n) => paragraph(n))];
const text = [...lines, '指标\t单位\t2025年目标', '粮食产量\t万吨\t80', '绿化覆盖率\t%\t41'].join('\n');
const html = `<title>样例区2025年政府工作报告</title><div id="zoom">${text.replaceAll(/[^\n]+/g, '<p>$&</p>')}</div>`;

/** Every pause, and what comes at the end. */
function paused<T, Y>(steps: Steps<T, Y>): { pauses: Y[]; result: T } {
  const pauses: Y[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { pauses, result: step.value };
    pauses.push(step.value);
  }
}

describe('work that pauses', () => {
  test('gives the same page, with many places to pause', () => {
    const document = parsePage(html);
    const { pauses, result } = paused(readPageSteps(document));
    expect(result.text).toBe(readPage(document).text);
    expect(pauses.length).toBeGreaterThan(10);
  });

  test('tells each mention once, and all of them in order at the end', () => {
    const { pauses, result } = paused(extractSteps(text));
    expect(result).toEqual(extract(text));
    expect(result.length).toBeGreaterThan(600);
    expect(pauses.flat().toSorted((a, b) => a.value.start - b.value.start)).toEqual(result);
    expect(pauses.filter((mentions) => mentions.length > 0).length).toBeGreaterThan(10);
  });

  test('knows while it reads that this is a report', () => {
    const page = readPage(parsePage(html));
    const { pauses, result } = paused(readReportSteps(page, null, () => ''));
    expect(result).toEqual(readReport(page, null, () => ''));
    const telling = pauses.filter(({ mentions }) => mentions.length > 0);
    expect(telling.every(({ isReport }) => isReport)).toBe(true);
    expect(telling.flatMap(({ mentions }) => mentions)).toHaveLength(result.mentions.length);
  });
});

/** What a reader of a page with this text in its body is shown before the rest is read. */
function beginningOf(body: string) {
  const document = parsePage(
    `<title>政府工作报告</title><nav>首页</nav><div id="zoom">${body.replaceAll(/[^\r\n]+/g, '<p>$&</p>')}</div>`,
  );
  const { pauses, result } = paused(readPageSteps(document));
  return { beginnings: pauses.filter((page) => page !== null), page: result };
}

describe('the beginning of a long page', () => {
  const seed = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

  test('is told once, and is what the whole page begins with', () => {
    const { beginnings, page } = beginningOf(seed);
    expect(beginnings).toHaveLength(1);
    expect(page.text.startsWith(beginnings[0]?.text ?? '-')).toBe(true);
    expect(beginnings[0]?.text.length).toBeLessThan(page.text.length / 2 + 1000);
    expect(beginnings[0]?.title).toBe('政府工作报告');
  });

  test('is not told of a page that is soon read', () => {
    expect(beginningOf(seed.slice(0, 2000)).beginnings).toEqual([]);
  });

  test('has the targets that stand there when all is read, and the same verdict', () => {
    const { beginnings, page } = beginningOf(text.repeat(2));
    const [beginning] = beginnings;
    const { pauses } = paused(readBeginningSteps(beginning!, null));
    const early = pauses.flatMap(({ mentions }) => mentions).filter(({ role }) => role === 'target');
    const whole = readReport(page, null, () => '');
    expect(whole.report.isReport).toBe(true);
    expect(pauses.filter(({ mentions }) => mentions.length > 0).every(({ isReport }) => isReport)).toBe(true);
    expect(early.length).toBeGreaterThan(100);
    expect(whole.mentions).toEqual(expect.arrayContaining(early));
  });
});
