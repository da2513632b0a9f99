import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { backgroundOf, builtExtension, openBrowser, originOf } from '../../scripts/drive/chromium.ts';
import { gathered } from '../unit/export/gathered.ts';
import { backupFile, recordsIn } from './backup-file.ts';
import { expect, test } from './fixtures.ts';

/** What a reader has: two reports, notes, follow-ups, one note in the trash. */
const held = {
  reports: gathered.reports.map(({ report }) => report),
  notes: gathered.reports.flatMap(({ kept }) => kept.map(({ note }) => note)),
  followUps: gathered.reports.flatMap(({ kept }) => kept.flatMap(({ followUp }) => followUp ?? [])),
  readings: gathered.reports.flatMap(({ report, targets }) =>
    targets === null
      ? []
      : [
          {
            id: report.address,
            reportId: report.id,
            textSha256: report.textSha256,
            targets,
            readOn: report.lastSeen,
            madeBy: report.madeBy,
          },
        ],
  ),
};

async function open(context: BrowserContext, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function restore(page: Page, file: Buffer): Promise<void> {
  await choose(page, '备份.jsonl.gz', file);
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText(/^新增 \d+ 条/)).toBeVisible();
}

async function withNotes(context: BrowserContext, hash: string): Promise<Page> {
  const page = await open(context, '#/backup');
  await restore(page, backupFile(held));
  await page.goto(`${await originOf(context)}/library.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { download, bytes: readFileSync(await download.path()) };
}

const saved = (page: Page, name: string) =>
  downloaded(page, () => page.getByRole('button', { name, exact: true }).click());

/** All that is stored, as the browser itself gives it. */
const rawOf = (page: Page) =>
  page.evaluate(async () => {
    const connection = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pledgemark');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...connection.objectStoreNames];
    const transaction = connection.transaction(names, 'readonly');
    const all = names.map(
      (name) =>
        new Promise<[string, string]>((resolve) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve([name, JSON.stringify(request.result)]);
        }),
    );
    const stores = Object.fromEntries(await Promise.all(all));
    connection.close();
    return stores;
  });

test('each report leaves as Markdown in a zip that other programs open, with valid YAML', async ({ context }) => {
  const page = await withNotes(context, '#/export');
  await expect(page.getByText('2 份报告 · 4 条笔记 · 2 项跟进 · 4 个目标')).toBeVisible();
  await expect(page.getByRole('region', { name: /预览/ })).toContainText('# 静安区2025年政府工作报告');
  const { bytes } = await saved(page, '下载压缩包');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual(['示例区2025年政府工作报告.md', '静安区2025年政府工作报告.md']);
  const text = new TextDecoder().decode(files['静安区2025年政府工作报告.md']);
  expect(parse(text.slice(4, text.indexOf('\n---\n', 4)))).toMatchObject({
    title: '静安区2025年政府工作报告',
    notes: 3,
  });
  expect(text).toContain('> 地区生产总值增长5%左右');
  expect(text).toMatch(/^\^n-01jk0000000000000000n00001$/m);
});

test('tables, calendar and annotations are opened by other libraries', async ({ context }) => {
  const page = await withNotes(context, '#/export');
  const notes = await saved(page, '笔记');
  const rows = Papa.parse<Record<string, string>>(notes.bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.errors).toEqual([]);
  expect(rows.data).toHaveLength(4);
  const ledger = await saved(page, '台账');
  expect(ledger.bytes.toString('utf8')).toContain('序号,指标,目标值,单位,完成时限');
  const calendar = await saved(page, '到期日程');
  const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8'))).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(['2025-12-31']);
  const annotations = await saved(page, '批注');
  expect(JSON.parse(annotations.bytes.toString('utf8'))).toMatchObject({ type: 'AnnotationCollection', total: 6 });
});

test('formatted text is copied with quotations and a table, and as plain words', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await withNotes(context, '#/export');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText('已复制，可以粘贴到 Word')).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { html: await of('text/html'), plain: await of('text/plain') };
  });
  expect(forms.html).toContain('<blockquote');
  expect(forms.html).toContain('<table');
  expect(forms.plain).toContain('静安区2025年政府工作报告[R/OL]');
});

test('a template is copied, changed, its fault named with the line, and used', async ({ context }) => {
  const page = await withNotes(context, '#/export/template/plain');
  await page.getByRole('button', { name: '复制一份来改' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('简洁（我的）');
  const source = page.getByRole('textbox', { name: '模板（Liquid）' });
  await source.fill('# {{ report.title }}\n{% for note in report.notes %}\n- {{ note.qoute }}\n{% endfor %}');
  await expect(page.getByText('第 3 行第 6 列：没有“note.qoute”这一项')).toBeVisible();
  await source.fill(
    '# {{ report.title }}\n{% for note in report.notes %}\n- {{ note.quote }} ^{{ note.block }}\n{% endfor %}',
  );
  await expect(page.getByRole('region', { name: /预览/ })).toContainText(
    '- 地区生产总值增长5%左右 ^n-01jk0000000000000000n00001',
  );
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存模板')).toBeVisible();
  await page.getByRole('link', { name: '返回导出' }).click();
  await expect(page.getByRole('radio', { name: /简洁（我的）/ })).toBeChecked();
});

/** Stands a folder of the private file system in the place of one that the reader would choose. */
const standInFolder = (page: Page, use: 'export' | 'backup') =>
  page.evaluate(async (id) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle('vault', { create: true });
    const connection = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('pledgemark');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve) => {
      const transaction = connection.transaction('folders', 'readwrite');
      transaction.objectStore('folders').put({ id, name: 'vault', handle, chosen: 1 });
      transaction.oncomplete = () => resolve();
    });
    connection.close();
  }, use);

const inVault = (page: Page, name: string, change?: string) =>
  page.evaluate(
    async ([file, from]) => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('vault');
      const handle = await vault.getFileHandle(file ?? '');
      const text = await (await handle.getFile()).text();
      if (from === undefined || from === '') return text;
      const writable = await handle.createWritable();
      await writable.write(
        from.startsWith('+') ? `${text}${from.slice(1)}` : text.replace(from, `${from}\n我插进来的`),
      );
      await writable.close();
      return (await handle.getFile()).text();
    },
    [name, change ?? ''] as const,
  );

test("a folder is brought up to date, and the reader's own words in its files are kept", async ({ context }) => {
  const page = await withNotes(context, '#/export');
  await standInFolder(page, 'export');
  await page.reload();
  const update = page.getByRole('button', { name: '更新文件夹“vault”' });
  await update.click();
  await expect(page.getByText('新建 2 个')).toBeVisible();
  const name = '静安区2025年政府工作报告.md';
  await inVault(page, name, '+\n我写在后面的想法');
  await page.getByRole('radio', { name: /简洁/ }).check();
  await update.click();
  await expect.poll(() => inVault(page, name)).not.toContain('## 目标');
  const text = await inVault(page, name);
  expect(text.endsWith('\n我写在后面的想法')).toBe(true);

  await inVault(page, name, '与全市目标一致');
  await page.getByRole('radio', { name: /阅读笔记/ }).check();
  await update.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('我插进来的');
  expect(await inVault(page, name)).not.toContain('## 目标');
  await dialog.getByRole('button', { name: '按选择更新' }).click();
  await expect.poll(() => inVault(page, name)).toContain('## 目标');
  const after = await inVault(page, name);
  expect(after).toContain('我插进来的');
  expect(after.endsWith('\n我写在后面的想法')).toBe(true);
});

test('a backup restored into an empty profile gives all that there was', async ({ context, site }) => {
  const page = await withNotes(context, '#/backup');
  await page.evaluate(() => chrome.storage.local.set({ dateForm: 'words' }));
  const before = await rawOf(page);
  const { bytes, download } = await saved(page, '立即备份');
  expect(download.suggestedFilename()).toMatch(/^pledgemark-备份-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  expect(recordsIn(bytes).notes).toHaveLength(5);
  const other = mkdtempSync(join(tmpdir(), 'pledgemark-empty-'));
  const elsewhere = await openBrowser({ profile: other, headless: true, hosts: site.hosts });
  const into = await open(elsewhere, '#/backup');
  await restore(into, bytes);
  expect(await rawOf(into)).toEqual(before);
  expect(await into.evaluate(() => chrome.storage.local.get('dateForm'))).toEqual({ dateForm: 'words' });
  await elsewhere.close();
  rmSync(other, { recursive: true, force: true, maxRetries: 5 });

  await choose(page, '备份.jsonl.gz', bytes);
  await page.getByRole('checkbox', { name: '同时恢复设置' }).uncheck();
  await expect(page.getByRole('button', { name: '都已在这里，无需恢复' })).toBeDisabled();
  expect(await rawOf(page)).toEqual(before);
});

test('damaged and foreign files are refused, and change nothing', async ({ context }) => {
  const page = await withNotes(context, '#/backup');
  const before = await rawOf(page);
  const whole = backupFile(held);
  const changed = Buffer.from(whole);
  changed[Math.floor(whole.length / 2)]! ^= 0x20;
  for (const [file, words] of [
    [whole.subarray(0, whole.length - 20), '文件不完整或已损坏'],
    [changed, '文件不完整或已损坏'],
    [Buffer.from('{"a":1}'), '不是 Hypothesis 导出的批注'],
    [Buffer.from('%PDF-1.7'), 'PDF'],
    [backupFile(held, 900), '更新版本的扩展'],
  ] as const) {
    await choose(page, '文件', Buffer.from(file));
    await expect(page.getByRole('alert')).toContainText(words);
  }
  expect(await rawOf(page)).toEqual(before);
});

test('annotations of Hypothesis come in once, with what cannot be told row by row', async ({ context }) => {
  const page = await open(context, '#/backup');
  const annotation = {
    id: 'a1',
    created: '2025-02-03T01:00:00.000000+00:00',
    uri: 'http://www.example.gov.cn/2025.html',
    text: '与去年一致',
    tags: ['增长'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: '就业增加一万人', prefix: '', suffix: '' }] }],
    document: { title: ['示例市报告'] },
  };
  const file = Buffer.from(JSON.stringify({ annotations: [annotation, { ...annotation, id: 'a2', target: [] }] }));
  await choose(page, 'hypothesis.json', file);
  await expect(page.getByRole('table', { name: '1 行不能导入' })).toContainText('整个网页');
  await page.getByRole('button', { name: '导入（新增 2 条）' }).click();
  await expect(page.getByText('新增 2 条')).toBeVisible();
  await choose(page, 'hypothesis.json', file);
  await expect(page.getByRole('button', { name: '都已在这里，无需恢复' })).toBeDisabled();
});

/** What choosing a day or week asks of the browser, which grants it without a question. */
async function letBackUpAlone(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = () => void chrome.permissions.request({ permissions: ['offscreen'] });
    document.addEventListener('click', ask, { once: true });
  });
  await page.mouse.click(5, 5);
  await expect.poll(() => page.evaluate(() => chrome.permissions.contains({ permissions: ['offscreen'] }))).toBe(true);
}

test('a backup that is due is made by itself in the background, into the chosen folder', async ({ context }) => {
  const page = await withNotes(context, '#/backup');
  await standInFolder(page, 'backup');
  await letBackUpAlone(page);
  const [worker] = context.serviceWorkers();
  await worker!.evaluate(async () => {
    await chrome.storage.local.set({ backupSchedule: { every: 'day', to: 'folder' } });
  });
  await expect
    .poll(async () => (await page.evaluate(() => chrome.storage.local.get('backupState'))).backupState?.last ?? 0, {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);
  const names = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const vault = await root.getDirectoryHandle('vault');
    const all: string[] = [];
    for await (const name of vault.keys()) all.push(name);
    return all;
  });
  expect(names).toEqual([expect.stringMatching(/^pledgemark-备份-.*\.jsonl\.gz$/)]);
});

/** The extension as it is once the reader has allowed what writes into the downloads folder: headless, nobody can be asked. */
function allowedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-allowed-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, 'downloads', 'offscreen'];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('backups are made by themselves into the downloads folder, day after day, with no page of ours open', async () => {
  const extension = allowedExtension();
  const downloads = mkdtempSync(join(tmpdir(), 'pledgemark-downloads-'));
  const browser = await openBrowser({ profile: '', headless: true, hosts: '', extension });
  const page = await withNotes(browser, '#/backup');
  const session = await browser.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const worker = await backgroundOf(browser);
  const last = () =>
    worker.evaluate(async () => (await chrome.storage.local.get('backupState')).backupState?.last ?? 0);
  await page.getByText('每天', { exact: true }).click();
  await expect.poll(last, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect(page.getByText(/^上次备份/)).toBeVisible();
  await page.goto('about:blank');
  const yesterday = await worker.evaluate(async () => {
    const time = Date.now() - 25 * 3_600_000;
    await chrome.storage.local.set({ backupState: { last: time, trouble: null } });
    await chrome.alarms.create('pledgemark.backup', { when: Date.now() });
    return time;
  });
  await expect.poll(last, { timeout: 40_000 }).toBeGreaterThan(yesterday);
  const files = readdirSync(downloads);
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect(recordsIn(readFileSync(join(downloads, file))).notes).toHaveLength(held.notes.length);
  }
  await browser.close();
  for (const folder of [extension, downloads]) rmSync(folder, { recursive: true });
});

test('where a due backup could not be made, the panel says so and makes it with one click', async ({
  context,
  panel,
}) => {
  const [worker] = context.serviceWorkers();
  await worker!.evaluate(() =>
    chrome.storage.local.set({
      backupSchedule: { every: 'day', to: 'folder' },
      backupState: { last: null, trouble: 'folder-not-allowed' },
    }),
  );
  await expect(panel.getByText('该备份了')).toBeVisible();
  const { bytes } = await saved(panel, '立即备份');
  expect(recordsIn(bytes).reports).toHaveLength(1);
  await expect(panel.getByText('已备份到下载文件夹')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in it hinders people who use assistive technology (${colorScheme})`, async ({ context }) => {
    const page = await withNotes(context, '#/export');
    await page.emulateMedia({ colorScheme });
    for (const hash of ['#/export', '#/export/template/reading', '#/export/fields', '#/backup']) {
      await page.goto(`${await originOf(context)}/library.html${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
  });
}
