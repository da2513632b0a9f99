import { expect, test } from './fixtures.ts';
import { editor } from './writing.ts';

test('in a narrow window the editor keeps its buttons inside', async ({ report, overlay }) => {
  await report.setViewportSize({ width: 900, height: 860 });
  for (let step = 0; step < 8; step++) await report.keyboard.press('Alt+j');
  await overlay.pressButton('跟进');
  await overlay.wait(editor);
  await report.keyboard.type('第一行\n\n第三行\n第四行\n第五行');
  await report.waitForTimeout(300);
  const surface = (await overlay.wait({ selector: '.editor' })).box;
  const save = (await overlay.wait({ selector: 'button', words: '保存' })).box;
  expect(save.y + save.height).toBeLessThanOrEqual(surface.y + surface.height);
  expect(surface.y).toBeGreaterThanOrEqual(0);
  expect(surface.y + surface.height).toBeLessThanOrEqual(860);
});
