import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type PageState, Panel, type PanelActions } from '../../../components/panel/index.ts';
import { fail } from '../../../lib/model/result.ts';
import { barriers, button, mount } from '../shared/mount.tsx';
import { fakeActions, fakePage, fakeReading, keptState } from './fakes.ts';

const open = (state: PageState, actions: PanelActions = fakeActions()) => ({
  actions,
  ...mount(<Panel page={state} kept={keptState([])} actions={actions} />),
});

describe('a tab without a report', () => {
  test('offers to read it as one', async () => {
    const { actions, root } = open({ kind: 'no-report' });
    expect(await barriers(root)).toEqual([]);
    await button('把本页当作报告来读').click();
    expect(actions.readPage).toHaveBeenCalledOnce();
  });

  test('says why that failed, and what to do', async () => {
    const readPage = vi.fn(async () => fail('page-closed', '浏览器不允许扩展读取这个页面。'));
    open({ kind: 'no-report' }, fakeActions({ readPage }));
    await button('把本页当作报告来读').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        '未能读取本页 浏览器不允许扩展读取这个页面。 若这是普通网页，请点击浏览器工具栏上的本扩展图标，即可读取。',
      );
  });
});

test.each([
  [{ kind: 'loading' } as const, '正在读取本页…'],
  [{ kind: 'unreadable' } as const, '此页不可读取'],
])('%j says %s', async (state, words) => {
  const { root } = open(state);
  await expect.element(page.getByText(words)).toBeVisible();
  expect(await barriers(root)).toEqual([]);
});

describe('why a page was taken for a report', () => {
  const evidence = ['标题（网页）含“政府工作报告”'];
  const evidenceEn = ['The title of the window names a government work report (政府工作报告)'];
  const judged = (isReport: boolean, confidence: number) => {
    const { extraction, ...reading } = fakeReading();
    const report = { ...extraction.report, isReport, confidence, evidence, evidenceEn };
    return fakePage({ reading: { ...reading, extraction: { ...extraction, report } } });
  };

  test.each([
    [true, 0.97, '识别依据把握很高'],
    [true, 0.8, '识别依据把握较高'],
    [true, 0.5, '识别依据把握一般'],
    [false, 0.3, '未认作报告的原因按您的要求读取'],
  ])('%s with %f is told beside it as %s', async (isReport, confidence, words) => {
    const { root } = open(judged(isReport, confidence));
    expect(root.querySelector('.evidence summary')?.textContent).toBe(words);
    root.querySelector('details.evidence')?.setAttribute('open', '');
    expect(root.querySelector('.evidence li')?.textContent).toBe(evidence[0]);
    expect(root.textContent?.includes('如果认错了')).toBe(isReport && confidence < 0.75);
    expect(await barriers(root)).toEqual([]);
  });

  test('is said in English to who reads English', () => {
    const { root } = mount(<Panel page={judged(true, 0.97)} kept={keptState([])} actions={fakeActions()} />, 'en');
    expect(root.querySelector('.evidence')?.textContent).toBe(`Why it was taken for a reportvery sure${evidenceEn[0]}`);
  });
});

test('another report begins with its targets, not with the search of the last one', async () => {
  const { show, actions } = open(fakePage());
  await page.getByRole('textbox').first().fill('绿道');
  const next = fakePage({ reading: fakeReading({ address: 'https://www.example.gov.cn/2026.html' }) });
  show(<Panel page={next} kept={keptState([])} actions={actions} />);
  expect((page.getByRole('textbox').first().element() as HTMLInputElement).value).toBe('');
});

test.each([320, 372, 900])('at %i pixels nothing is wider than the panel', async (width) => {
  await page.viewport(width, 700);
  const { root } = open(fakePage());
  const wide = [...root.querySelectorAll('*')].filter((node) => {
    const { left, right } = node.getBoundingClientRect();
    return !node.closest('.visually-hidden') && (right > width || left < 0) && !node.closest('.report-facts');
  });
  expect(wide.map((node) => node.className)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
