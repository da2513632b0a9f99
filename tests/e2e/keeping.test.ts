import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { backgroundOf, originOf } from '../../scripts/drive/chromium.ts';
import { ContentWorld } from '../../scripts/drive/content-world.ts';
import { marksOn, waitForMarks } from '../../scripts/drive/highlights.ts';
import { Overlay } from '../../scripts/drive/overlay.ts';
import { openPanel } from '../../scripts/drive/panel.ts';
import { fakeReport, fakeSelector } from '../unit/storage/records.ts';
import { expect, test } from './fixtures.ts';
import { kill } from './killing.ts';
import { editor, saved, writeNote } from './writing.ts';

interface KeptNote {
  note: { id: string; body: string };
  followUp: { due: string } | null;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { kept: KeptNote[] }; error?: object }> };
};

/** What is kept on the page's report, as the extension's own script in the page learns it. */
async function keptOn(page: Page): Promise<KeptNote[]> {
  const world = await ContentWorld.of(page);
  const answer = await world.run(() => chrome.runtime.sendMessage({ name: 'report.kept', payload: {} }), null);
  if (!answer.value) throw new Error(JSON.stringify(answer.error));
  return answer.value.kept;
}

const bodies = async (page: Page): Promise<string[]> => (await keptOn(page)).map(({ note }) => note.body);

test('two tabs that edit one report at once lose nothing, and both see the result', async ({
  context,
  report,
  site,
}) => {
  await writeNote(report, '两边都要改');
  const second = await context.newPage();
  await second.goto(site.address('report'));
  await waitForMarks(second);
  const pages = [report, second];
  const overlays: Overlay[] = [];
  for (const page of pages) {
    await page.bringToFront();
    const overlay = await Overlay.on(page);
    overlays.push(overlay);
    if (!(await overlay.see({ selector: '.card' }))) await page.keyboard.press('Alt+j');
    // Where the note was written, stepping goes on from it: back again.
    if (page === report) await page.keyboard.press('Alt+k');
    await overlay.pressButton('两边都要改');
    await overlay.wait(editor);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(page === report ? '第一页改的' : '第二页改的');
  }
  for (const page of pages) {
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+Enter');
  }
  for (const overlay of overlays) await overlay.wait(saved);
  for (const page of pages) {
    expect((await bodies(page)).toSorted()).toEqual(['第一页改的', '第二页改的'].toSorted());
    await expect.poll(async () => (await marksOn(page)).filter(({ mark }) => mark === 'note').length).toBe(2);
  }
});

test('of 200 saves that a power cut ends, each that was confirmed is there, and none is half', async ({
  context,
  report,
  profile,
  start,
  site,
}) => {
  test.setTimeout(120_000);
  const world = await ContentWorld.of(report);
  const body = '一句要紧的话。'.repeat(400);
  const order = {
    count: 200,
    body,
    report: fakeReport(),
    selectors: Array.from({ length: 200 }, (_, at) => fakeSelector(at * 10)),
  };
  await world.run(({ count, body, report, selectors }) => {
    const confirmed: string[] = [];
    Object.assign(globalThis, { confirmed });
    const followUp = {
      ...{ what: '', due: '2025-12-31', leadUnit: '区商务委', coUnits: [], progress: 'behind', assessment: 'not-yet' },
      ...{ reported: null, evidence: [], remind: null, remark: '' },
    };
    const save = async (at: number): Promise<void> => {
      const draft = { id: null, selector: selectors[at], body: `${at} ${body}`, tags: ['压力'], followUp };
      const answer = await chrome.runtime.sendMessage({ name: 'note.save', payload: { report, draft } });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      confirmed.push(`${at} ${body}`);
    };
    for (let at = 0; at < count; at++) void save(at);
  }, order);
  const confirmedNow = () => world.run(() => [...(globalThis as unknown as { confirmed: string[] }).confirmed], null);
  await expect
    .poll(async () => (await confirmedNow()).length, { intervals: [20], timeout: 60_000 })
    .toBeGreaterThan(40);
  const confirmed = await confirmedNow();
  await kill(context, profile);
  expect(confirmed.length).toBeLessThan(200);

  const page = await (await start()).newPage();
  await page.goto(site.address('report'));
  await waitForMarks(page);
  const kept = await keptOn(page);
  const found = new Set(kept.map(({ note }) => note.body));
  expect(confirmed.filter((one) => !found.has(one))).toEqual([]);
  for (const { note, followUp } of kept) {
    expect(note.body.endsWith(body)).toBe(true);
    expect(followUp?.due).toBe('2025-12-31');
  }
});

test('what was being written when the power went is offered again', async ({
  context,
  report,
  overlay,
  profile,
  start,
  site,
}) => {
  await report.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await report.keyboard.type('还没来得及保存的一段');
  const world = await ContentWorld.of(report);
  const setAside = async (): Promise<string> =>
    JSON.stringify(
      await world.run(
        (report) => chrome.runtime.sendMessage({ name: 'report.open', payload: { report, targets: 1 } }),
        fakeReport(),
      ),
    );
  await expect.poll(setAside).toContain('还没来得及保存的一段');
  await kill(context, profile);

  const page = await (await start()).newPage();
  await page.goto(site.address('report'));
  const again = await Overlay.on(page);
  await again.wait({ selector: '.notice', words: '还没来得及保存的一段' });
  await again.pressButton('接着写');
  expect((await again.wait(editor)).text).toBe('还没来得及保存的一段');
  await page.keyboard.press('ControlOrMeta+Enter');
  await again.wait(saved);
  await page.reload();
  await waitForMarks(page);
  expect(await bodies(page)).toEqual(['还没来得及保存的一段']);
});

test('a database of a newer release is neither read nor changed, and can be taken away as it is', async ({
  context,
  report,
}) => {
  await writeNote(report, '新版本里的笔记');
  await (await backgroundOf(context)).evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('pledgemark', 990);
        request.onupgradeneeded = () =>
          request.result.createObjectStore('fromTheFuture', { keyPath: 'id' }).add({ id: 1 });
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await report.reload();
  await waitForMarks(report);
  const panel = await openPanel(context, report);
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(panel.getByText('笔记库来自更新版本的扩展', { exact: false }).first()).toBeVisible();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '原样导出全部数据' }).click();
  const raw = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(raw.version).toBe(990);
  expect(raw.stores.fromTheFuture).toEqual([{ id: 1 }]);
  expect(raw.stores.notes.map(({ body }: { body: string }) => body)).toEqual(['新版本里的笔记']);
  const library = await context.newPage();
  await library.goto(`${await originOf(context)}/library.html`);
  await expect(library.getByRole('alert').getByText('笔记库来自更新版本的扩展', { exact: false })).toBeVisible();
  const second = library.waitForEvent('download');
  await library.getByRole('alert').getByRole('button', { name: '原样导出全部数据' }).click();
  expect(JSON.parse(readFileSync(await (await second).path(), 'utf8'))).toEqual(raw);
  expect(raw.stores.texts[0].kept.bytes).toEqual({ base64: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) });
});

test('a database that an older page holds open is said to be held, and nothing is lost when that page closes', async ({
  context,
  page,
  site,
}) => {
  // A page of the extension from before the update: it knows an older version, and does not let go of it.
  const old = await context.newPage();
  await old.goto(`${await originOf(context)}/icon/48.png`);
  await old.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('pledgemark', 1);
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.bringToFront();
  await page.goto(site.address('report'));
  await waitForMarks(page);
  const overlay = await Overlay.on(page);
  await page.keyboard.press('Alt+j');
  await overlay.pressButton('记笔记');
  await overlay.wait(editor);
  await page.keyboard.type('等一等再存');
  await page.keyboard.press('ControlOrMeta+Enter');
  const { text } = await overlay.wait({ selector: '[role=alert]', words: '旧页面' });
  expect(text).toContain('笔记没有保存');
  expect((await overlay.see(editor))?.text).toBe('等一等再存');
  await old.close();
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+Enter');
      return (await overlay.see(saved)) !== null;
    })
    .toBe(true);
  expect(await bodies(page)).toEqual(['等一等再存']);
});
