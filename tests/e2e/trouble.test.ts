import type { BrowserContext } from '@playwright/test';
import { backgroundOf } from '../../scripts/drive/chromium.ts';
import { waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { expect, test } from './fixtures.ts';
import { editor, saved } from './writing.ts';

/** From now on the browser has no room left for the extension's database. */
const fillDisk = async (context: BrowserContext): Promise<void> =>
  (await backgroundOf(context)).evaluate(() => {
    const full = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const world = globalThis as unknown as { kept?: IDBObjectStore['put'][] };
    world.kept = [IDBObjectStore.prototype.put, IDBObjectStore.prototype.add];
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });

const freeDisk = async (context: BrowserContext): Promise<void> =>
  (await backgroundOf(context)).evaluate(() => {
    const [put, add] = (globalThis as unknown as { kept: [IDBObjectStore['put'], IDBObjectStore['add']] }).kept;
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.add = add;
  });

test('with a full disk the text stays in the editor, with a plain sentence and a way out', async ({
  context,
  report,
  overlay,
}) => {
  await context.grantPermissions(['clipboard-read']);
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await report.keyboard.type('不能丢的一句话');
  await fillDisk(context);
  await report.keyboard.press('ControlOrMeta+Enter');
  const { text } = await overlay.wait({ selector: '[role=alert]' });
  expect(text).toContain('笔记未能保存');
  expect(text).toContain('浏览器存储空间已满');
  expect((await overlay.see(editor))?.text).toBe('不能丢的一句话');

  await overlay.pressButton('复制笔记文字');
  await overlay.wait({ selector: '.toast', words: '已复制' });

  await freeDisk(context);
  await overlay.pressButton('保存');
  await overlay.wait(saved);
});

test('where the database cannot be opened, marks still come, and what is written is not lost', async ({
  context,
  page,
  site,
}) => {
  await (await backgroundOf(context)).evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not allowed.', 'SecurityError');
    };
  });
  await page.goto(site.address('report'));
  const overlay = await Overlay.on(page);
  await waitForMarks(page);
  await page.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await page.keyboard.type('没有数据库');
  await page.keyboard.press('ControlOrMeta+Enter');
  const { text } = await overlay.wait({ selector: '[role=alert]' });
  expect(text).toContain('浏览器没有提供本地数据库');
  expect((await overlay.see(editor))?.text).toBe('没有数据库');
});
