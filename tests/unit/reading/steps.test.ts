import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { extract, extractSteps } from '../../../lib/extract/index.ts';
import { readPage, readPageSteps } from '../../../lib/page/index.ts';
import { readReport, readReportSteps } from '../../../lib/reading/index.ts';
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
