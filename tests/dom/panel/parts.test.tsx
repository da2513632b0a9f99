import { describe, expect, test, vi } from 'vitest';
import { NoReport } from '../../../components/panel/NoReport.tsx';
import { PartsBar } from '../../../components/panel/parts/PartsBar.tsx';
import { byPage } from '../../../components/panel/parts/pages.ts';
import { turnedAddress } from '../../../lib/model/part-address.ts';
import { mount } from '../shared/mount.tsx';
import { fakeActions } from './fakes.ts';

const PARTS = [
  { address: 'http://a.gov.cn/t1.html', label: '1', visited: 5 },
  { address: 'http://a.gov.cn/t1_1.html', label: '2', visited: null },
  { address: 'http://a.gov.cn/t1_2.html', label: '3', visited: null },
];

describe('the pages of a report', () => {
  test('say which is open and which are unread, and lead to the others', () => {
    const onOpen = vi.fn();
    const { root } = mount(<PartsBar parts={PARTS} open="http://a.gov.cn/t1_1.html" onOpen={onOpen} />);
    expect(root.textContent).toMatch(/这份报告分 3 页.*还有 1 页未读/);
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent)).toEqual(['第 1 页', '第 2 页当前页', '第 3 页未读']);
    expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'page', null]);
    buttons[1]?.click();
    buttons[2]?.click();
    expect(onOpen.mock.calls).toEqual([['http://a.gov.cn/t1_2.html']]);
  });

  test('that a script turns under one address are named, and led to by no button', () => {
    const page = 'http://a.gov.cn/t1.html';
    const parts = [1, 2, 3].map((n) => ({
      address: turnedAddress(page, n),
      label: String(n),
      visited: n < 3 ? 5 : null,
    }));
    const onOpen = vi.fn();
    const { root } = mount(<PartsBar parts={parts} open={turnedAddress(page, 2)} onOpen={onOpen} />);
    expect(root.textContent).toMatch(/这份报告分 3 页.*还有 1 页未读/);
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '第 1 页',
      '第 2 页当前页',
      '第 3 页未读',
    ]);
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['第 2 页当前页']);
    expect(root.querySelector('[data-unread]')?.getAttribute('title')).toBe('第 3 页要在网页上翻到');
    expect(root.textContent).toContain('未读的页要在网页上翻到');
  });

  test('offer the site’s own way to all of them on one page, while one is unread', () => {
    const onOpen = vi.fn();
    const bar = (whole: { words: string; address: string | null }, parts = PARTS) =>
      mount(<PartsBar parts={parts} open="http://a.gov.cn/t1.html" whole={whole} onOpen={onOpen} />).root;
    const address = 'http://a.gov.cn/t1_all.html';
    const button = [...bar({ words: '全文显示', address }).querySelectorAll('button')].at(-1);
    expect(button?.textContent).toBe('在一页上读全文');
    expect(button?.title).toBe('打开网页上的“全文显示”');
    button?.click();
    expect(onOpen.mock.calls).toEqual([[address]]);
    const onPage = bar({ words: '查看全部', address: null });
    expect(onPage.textContent).toContain('网页上有“查看全部”，点它可以在一页上读全文。');
    const read = PARTS.map((part) => ({ ...part, visited: 5 }));
    expect(bar({ words: '全文显示', address }, read).textContent).not.toContain('在一页上读全文');
  });

  test('say nothing of a report on one page', () => {
    expect(
      mount(<PartsBar parts={[]} open="http://a.gov.cn/t1.html" onOpen={() => undefined} />).root.textContent,
    ).toBe('');
  });
});

test('a report that is a file only is named, with the file', async () => {
  const find = async () => ({
    title: '静安区2025年政府工作报告',
    files: [{ words: '报告全文', address: 'http://a.gov.cn/1.pdf', ending: 'pdf' }],
  });
  const standing = { address: 'http://a.gov.cn/1.html', site: 'a.gov.cn', barred: null, recognised: null, own: false };
  const { root } = mount(<NoReport standing={standing} actions={{ ...fakeActions(), findAttached: find }} />);
  await expect.poll(() => root.textContent).toContain('这份报告只以附件提供');
  expect(root.querySelector('a')?.href).toBe('http://a.gov.cn/1.pdf');
  expect(root.textContent).toContain('PDF');
  expect(root.querySelector('.empty-title')?.textContent).toBe('这份报告只以附件提供');
  expect(root.textContent).not.toContain('未识别为报告');
});

test('nothing stands elsewhere where no record is known', () => {
  expect(byPage([], null, 'http://a.gov.cn/t1.html')).toEqual({ here: [], elsewhere: [] });
});
