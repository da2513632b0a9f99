import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fake } from '../../unit/messaging/fake-extension.ts';
import { barriers } from '../shared/mount.tsx';
import { openSettings } from './open.tsx'; // before what imports the browser

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('another language is spoken at once, and kept', async () => {
  await openSettings();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('设置');
  await radio('English').click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings');
  await expect.element(page.getByRole('heading', { name: 'Language' })).toBeVisible();
  expect(fake.stored.language).toBe('en');
});

test.each([
  ['深色', 'theme', 'dark'],
  ['2025年3月1日', 'dateForm', 'words'],
  ['2025/3/1', 'dateForm', 'slashes'],
])('%s is kept as %s', async (name, key, value) => {
  await openSettings();
  await radio(name).click();
  await expect.poll(() => fake.stored[key]).toBe(value);
  await expect.element(radio(name)).toBeChecked();
});

test('what is changed elsewhere is shown', async () => {
  await openSettings({ theme: 'light' });
  await expect.element(radio('浅色')).toBeChecked();
  fake.stored.theme = 'dark';
  fake.onStored.fire({ theme: { newValue: 'dark' } });
  await expect.element(radio('深色')).toBeChecked();
});

test('where the browser keeps nothing, it says so', async () => {
  await openSettings();
  fake.full = true;
  await radio('深色').click();
  await expect.element(page.getByRole('alert').getByText('没有保存这项改动', { exact: false })).toBeVisible();
  await expect.element(radio('跟随系统')).toBeChecked();
});

test('nothing in it hinders people who use assistive technology', async () => {
  const { root } = await openSettings();
  await expect.element(radio('跟随系统')).toBeChecked();
  expect(await barriers(root)).toEqual([]);
});

test('marks are hidden and given other colours, and all come back as they were', async () => {
  await openSettings();
  await page.getByRole('checkbox', { name: '显示“笔记”' }).click();
  await expect.poll(() => fake.stored.hiddenMarks).toEqual(['note']);
  await page.getByRole('combobox', { name: '“与数据集一致”的颜色' }).selectOptions('紫');
  await expect.poll(() => fake.stored.markColours).toEqual({ agrees: 'violet' });
  await page.getByRole('button', { name: '全部恢复原样' }).click();
  await expect.poll(() => [fake.stored.hiddenMarks, fake.stored.markColours]).toEqual([[], {}]);
});
