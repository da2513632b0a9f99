import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../lib/report/gate.ts';
import * as bodies from './bodies.ts';
import { englishOthers, englishReports } from './table/english.ts';
import { others, reports } from './titles.ts';

const passes = (title: string, opening = ''): boolean =>
  gate({ title, tags: [], headings: [], opening: () => opening });

describe('the detector’s gate', () => {
  it.each(reports)('passes $title', ({ title, opening, body }) => {
    expect(passes(title, `${opening ?? ''}\n${body}`)).toBe(true);
  });

  it('stops nearly all that is no report, so that no further code is loaded there', () => {
    const stopped = others.filter(({ title, body }) => !passes(title, body));
    expect(stopped.length).toBeGreaterThanOrEqual(others.length * 0.75);
  });

  it.each(Object.values(englishReports).flat())('passes $title', ({ title, body }) => {
    expect(passes(`${title} | english.gov.cn`, body)).toBe(true);
  });

  it('stops most that is no report in English, and always without a name of one', () => {
    const stopped = englishOthers.filter(({ title, body }) => !passes(title, body));
    expect(stopped.length).toBeGreaterThanOrEqual(englishOthers.length * 0.75);
    expect(passes('China sets 2025 growth target at around 5 percent', englishOthers[0]?.body)).toBe(false);
  });

  it('passes an English speech without a telling title', () => {
    const [report] = englishReports['government-work-report'] ?? [];
    expect(passes('english.gov.cn', report?.body)).toBe(true);
  });

  it.each(['首页_静安区人民政府', '区委书记调研', '5月份居民消费价格同比上升1.1%'])('stops %s', (title) => {
    expect(passes(title, bodies.monthly)).toBe(false);
  });

  it('passes a speech without a telling title', () => {
    expect(passes('静安门户', bodies.speech)).toBe(true);
  });

  it('asks the text where a name is the genre and no more: a report, or the column that lists them', () => {
    expect(passes('政府工作报告_政务公开_静安区人民政府', '2025年政府工作报告 2024年政府工作报告')).toBe(false);
    expect(passes('政府工作报告_中国政府网', bodies.speech)).toBe(true);
  });

  it('looks at the text only where the names leave it open', () => {
    const opening = (): string => {
      throw new Error('The text was asked for.');
    };
    expect(gate({ title: '', tags: ['2025年政府工作报告'], headings: [], opening })).toBe(true);
    expect(gate({ title: '政府工作报告解读', tags: [], headings: [], opening })).toBe(false);
  });

  it('imports nothing, since it runs on every official page', () => {
    const source = readFileSync(new URL('../../../lib/report/gate.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/^import/m);
  });
});
