import { marksOn } from '../../scripts/drive/highlights.ts';
import type { Overlay } from '../../scripts/drive/overlay.ts';
import { expect, test } from './fixtures.ts';

const card = { selector: '[role=dialog].card' };
const nameOn = async (overlay: Overlay): Promise<string | null> => (await overlay.see(card))?.label ?? null;

test('pointing at marked words shows what was read there', async ({ report, overlay }) => {
  const target = (await marksOn(report)).find(({ words }) => words === '地区生产总值增长5%左右')!;
  const { x, y, width, height } = target.box;
  await report.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  const { text } = await overlay.wait(card);
  for (const words of ['地区生产总值', '5%', '2025', '静安区', '二、2025年主要任务']) expect(text).toContain(words);
  // The comparison comes a moment later: the card grows, and is placed anew.
  await overlay.wait({ ...card, words: '与数据集一致' });
  const overlaps = async (): Promise<boolean> => {
    const { box } = await overlay.wait(card);
    return box.y < y + height && y < box.y + box.height && box.x < x + width && x < box.x + box.width;
  };
  await expect.poll(overlaps, { message: 'the card covers the words it speaks of' }).toBe(false);
});

test('moving away from the words closes it', async ({ report, overlay }) => {
  const [target] = await marksOn(report);
  await report.mouse.move(target!.box.x + 5, target!.box.y + 5, { steps: 3 });
  await overlay.wait(card);
  await report.mouse.move(20, 300, { steps: 6 });
  await overlay.waitUntilGone(card);
});

test('the keyboard goes from target to target, into the card and out of it', async ({ report, overlay }) => {
  await report.keyboard.press('Alt+j');
  await overlay.wait({ ...card, words: '地区生产总值' });
  await report.keyboard.press('Alt+j');
  await overlay.wait({ ...card, words: '区级一般公共预算收入' });
  await report.keyboard.press('Alt+k');
  await overlay.wait({ ...card, words: '地区生产总值' });
  await report.keyboard.press('Enter');
  await expect.poll(() => report.evaluate(() => document.activeElement?.localName)).toBe('pledgemark-overlay');
  await report.keyboard.press('Escape');
  await overlay.waitUntilGone(card);
});

test('a target further down is scrolled into view', async ({ report, overlay }) => {
  for (let step = 0; step < 12; step++) await report.keyboard.press('Alt+j');
  const { box } = await overlay.wait(card);
  expect(await report.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(report.viewportSize()!.height);
  expect(await nameOn(overlay)).not.toContain('地区生产总值');
});
