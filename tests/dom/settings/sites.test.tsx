import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fake } from '../../unit/messaging/fake-extension.ts';
import { barriers } from '../shared/mount.tsx';
import { openSettings } from './open.tsx'; // before what imports the browser

const stored = {
  'sites.never': [{ site: 'www.never.gov.cn', since: Date.parse('2026-03-01T12:00:00') }],
  'sites.always': [{ site: 'www.always.com', since: Date.parse('2026-03-02T12:00:00') }],
  notReports: [{ address: 'http://www.a.gov.cn/1.html', title: '一则通知', since: Date.parse('2026-03-03T12:00:00') }],
};
const undo = (name: string) => page.getByRole('button', { name: `撤销 ${name}` });

describe('what the reader decided', () => {
  test('is listed with its day, and each can be undone', async () => {
    const { root } = await openSettings(stored);
    fake.granted.add('*://www.always.com/*');
    await expect.element(page.getByText('2026-03-01 起')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '一则通知' }))
      .toHaveAttribute('href', 'http://www.a.gov.cn/1.html');
    expect(await barriers(root)).toEqual([]);
    await undo('www.never.gov.cn').click();
    await undo('一则通知').click();
    await undo('www.always.com').click();
    await expect
      .poll(() => [fake.stored['sites.never'], fake.stored.notReports, fake.stored['sites.always']])
      .toEqual([[], [], []]);
    await expect.poll(() => fake.granted.size).toBe(0);
    await expect.element(page.getByText(/^没有。打开一份误认的网页/)).toBeVisible();
  });

  test('a permission that was taken back is told, and asked for again', async () => {
    await openSettings(stored);
    await expect.element(page.getByText('浏览器的许可已撤回')).toBeVisible();
    await page.getByRole('button', { name: '重新许可 www.always.com' }).click();
    await expect.poll(() => [...fake.granted]).toEqual(['*://www.always.com/*']);
  });
});

describe('a site by hand', () => {
  const field = page.getByRole('textbox', { name: '添加网站' });

  test('is read always, once the browser allows it', async () => {
    await openSettings();
    await field.fill('https://www.example.com/report');
    fake.grants = false;
    await page.getByRole('button', { name: '总是识别', exact: true }).click();
    await expect.element(page.getByText('浏览器没有给予许可，没有改动。')).toBeVisible();
    expect(fake.stored['sites.always']).toBeUndefined();
    fake.grants = true;
    await page.getByRole('button', { name: '总是识别', exact: true }).click();
    await expect.element(undo('www.example.com')).toBeVisible();
    await expect.element(field).toHaveValue('');
  });

  test('is never read, and what is no site is said', async () => {
    await openSettings();
    await field.fill('没有网址');
    await page.getByRole('button', { name: '从不读取', exact: true }).click();
    await expect.element(page.getByText('请写网站的域名', { exact: false })).toBeVisible();
    await field.fill('www.example.gov.cn');
    await page.getByRole('button', { name: '从不读取', exact: true }).click();
    await expect.element(undo('www.example.gov.cn')).toBeVisible();
  });
});

describe('shortcuts', () => {
  const change = (action: string) => page.getByRole('button', { name: `更改“${action}”的快捷键` });
  const recording = page.getByRole('textbox', { name: /^更改/ });

  test('are changed by pressing other keys; what types or is the browser’s own is refused', async () => {
    await openSettings();
    await change('下一个目标').click();
    await expect.element(recording).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(page.getByText('请同时按住 Alt', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Control>}f{/Control}');
    await expect.element(page.getByText('Ctrl+F 由浏览器自己使用', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Alt>}n{/Alt}');
    await expect.element(page.getByText('Alt+N', { exact: true })).toBeVisible();
    expect(fake.stored.shortcuts).toMatchObject({ next: { code: 'KeyN', alt: true } });
    await page.getByRole('button', { name: '恢复“下一个目标”的默认快捷键' }).click();
    await expect.element(page.getByText('Alt+J', { exact: true })).toBeVisible();
  });

  test('can be left as they were, and switched off', async () => {
    await openSettings();
    await change('下一个目标').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Alt+J', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '关闭“下一个目标”的快捷键' }).click();
    await expect.element(page.getByText('已关闭')).toBeVisible();
    expect(fake.stored.shortcuts).toMatchObject({ next: null });
  });

  test('that are the same for two actions are told', async () => {
    const alt = { code: 'KeyB', alt: true, ctrl: false, shift: false, meta: false };
    await openSettings({ shortcuts: { next: alt, note: alt } });
    await expect.element(page.getByText('与“下一个目标”相同，只有前者有效。')).toBeVisible();
  });
});
