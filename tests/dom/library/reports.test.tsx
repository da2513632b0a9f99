import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepNote, visitReport } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, success } from '../../unit/storage/records.ts';
import { barriers, button } from '../shared/mount.tsx';
import { fill } from './fill.ts';
import { openLibrary } from './open.tsx';
import { soon } from './soon.ts';

const titles = () => [...document.querySelectorAll('.report-title')].map(({ textContent }) => textContent);

describe('reports', () => {
  test('are the first that is shown; where there are none, the page says what to do', async () => {
    const { root } = await openLibrary();
    await expect.element(page.getByText('还没有打开过报告')).toBeVisible();
    expect(await barriers(root)).toEqual([]);
  });

  test('stand with what is kept on them, and lead to it', async () => {
    const { database } = await openLibrary('#/reports');
    success(await visitReport(database, ADDRESS, fakeReport()));
    success(await keepNote(database, ADDRESS, fakeReport(), fakeDraft()));
    const row = page.getByRole('row', { name: /示例区2025年政府工作报告/ });
    await expect.element(row).toMatchTextContent(/政府工作报告.*2025 年.*1.*1逾期 1/);
    await expect.element(row.getByRole('link', { name: /在原网页中打开/ })).toHaveAttribute('href', ADDRESS);
    await row.getByRole('link', { name: '查看“示例区2025年政府工作报告”的 1 条笔记' }).click();
    await expect.element(page.getByRole('option', { name: /绿化覆盖率/ })).toBeVisible();
    expect(location.hash).toMatch(/^#\/notes\?report=/);
  });

  test('say where their words were changed since, and can be narrowed to those', async () => {
    const { database } = await openLibrary('#/reports');
    await fill(database, { reports: 5, notes: 5, followUps: 0 });
    success(await visitReport(database, ADDRESS, fakeReport()));
    success(await visitReport(database, ADDRESS, { ...fakeReport(), textSha256: '1'.repeat(64) }));
    await soon(titles).toHaveLength(6);
    await expect.element(page.getByText('文字有改动', { exact: true })).toBeVisible();
    await page.getByRole('checkbox', { name: '只看文字有改动的' }).click();
    await soon(titles).toEqual(['示例区2025年政府工作报告']);
    expect(location.hash).toBe('#/reports?changed=yes');
  });

  test('are found by area, year and kind together, and by words', async () => {
    const { database } = await openLibrary('#/reports');
    const { reports } = await fill(database, { reports: 60, notes: 60, followUps: 20 });
    await page.getByRole('checkbox', { name: /^静安区/ }).click();
    await page.getByRole('checkbox', { name: /^统计公报/ }).click();
    const wanted = reports.filter(({ areaName, type }) => areaName === '静安区' && type === 'statistical-communique');
    await soon(titles).toHaveLength(wanted.length);
    expect(location.hash).toBe('#/reports?area=310106&type=statistical-communique');
    await button('清除全部').click();
    await page.getByRole('textbox', { name: /查找报告/ }).fill('静安 2025');
    await soon(titles).toHaveLength(reports.filter(({ title }) => /静安.*2025/.test(title)).length);
  });

  test('can be ordered, and only those in view are there', async () => {
    const { database, root } = await openLibrary('#/reports?sort=title');
    await fill(database, { reports: 400, notes: 400, followUps: 0 });
    await expect.element(page.getByText('400 份报告')).toBeVisible();
    await soon(() => titles()[0]).toMatch(/^安徽省2015/);
    expect(titles().length).toBeLessThan(120);
    expect(await barriers(root)).toEqual([]);
  });
});
