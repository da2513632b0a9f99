import { readFileSync } from 'node:fs';
import { backgroundOf, builtExtension, originOf } from '../../scripts/drive/chromium.ts';
import { expect, test } from './fixtures.ts';

const officialHosts = ['*://*.gov.cn/*', '*://*.people.com.cn/*', '*://*.news.cn/*', '*://*.xinhuanet.com/*'];

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; css?: string[]; all_frames?: boolean }[];
  web_accessible_resources?: { matches: string[] }[];
}

const built = JSON.parse(readFileSync(`${builtExtension}/manifest.json`, 'utf8')) as Manifest;

test('installing asks for what is needed at once and no more', () => {
  expect(built.permissions.toSorted()).toEqual(
    ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].toSorted(),
  );
  expect(built.host_permissions.toSorted()).toEqual(officialHosts.toSorted());
  expect(built.optional_permissions?.toSorted()).toEqual(['downloads', 'notifications', 'offscreen']);
});

/** The permissions that the tables of a document give a reason for, a name between backticks in the first column. */
function explainedIn(document: string): string[] {
  const rows = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8').matchAll(/^\| (?<what>[^|]*) \|/gm);
  const named = [...rows].flatMap(({ groups }) => [...(groups?.what ?? '').matchAll(/`(?<name>[a-z][a-zA-Z]+)`/g)]);
  return named.flatMap(({ groups }) => groups?.name ?? []).toSorted();
}

test('the read-me and both store texts give a reason for each permission, and for no other', () => {
  const asked = [...built.permissions, ...(built.optional_permissions ?? [])].toSorted();
  expect(explainedIn('README.md')).toEqual(asked);
  expect(explainedIn('docs/store.md')).toEqual([...asked, ...asked].toSorted());
});

test('what writes a file without a page is there once it is asked for, without a question of the browser', async ({
  context,
}) => {
  const background = await backgroundOf(context);
  expect(await background.evaluate(() => 'offscreen' in chrome)).toBe(false);
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/library.html#/backup`);
  await page.evaluate(() => {
    const ask = () => void chrome.permissions.request({ permissions: ['offscreen'] });
    document.addEventListener('click', ask, { once: true });
  });
  await page.mouse.click(5, 5);
  await expect.poll(() => background.evaluate(() => typeof chrome.offscreen?.createDocument)).toBe('function');
});

test('the only script on every official page is the detector, without style', () => {
  const scripts = built.content_scripts.map(({ matches, js, css = [] }) => ({ matches: matches.toSorted(), js, css }));
  expect(scripts).toEqual([{ matches: officialHosts.toSorted(), js: ['detect.js'], css: [] }]);
});

test('no web page can tell that the extension is there by asking for its files', () => {
  expect(built.web_accessible_resources ?? []).toEqual([]);
});

test('it has a name in Chinese and in English, and an icon of its own', async ({ context }) => {
  const background = await backgroundOf(context);
  const { name, icons } = await background.evaluate(() => chrome.runtime.getManifest());
  expect(name).toContain('政策目标标注');
  expect(icons).toMatchObject({ 16: 'icon/16.png', 48: 'icon/48.png', 128: 'icon/128.png' });
  const messages = ['zh_CN', 'en'].map((locale) =>
    JSON.parse(readFileSync(`${builtExtension}/_locales/${locale}/messages.json`, 'utf8')),
  );
  expect(Object.keys(messages[0])).toEqual(Object.keys(messages[1]));
});
