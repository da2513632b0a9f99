import '../messaging/fake-extension.ts'; // before what imports the browser
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  conflictsIn,
  dateForm,
  firstRun,
  language,
  markColours,
  neverSites,
  notReports,
  reminders,
  type Shortcut,
  shortcutOf,
  shortcuts,
  siteOf,
  standardShortcuts,
  theme,
} from '../../../lib/settings/index.ts';
import { fake, reset } from '../messaging/fake-extension.ts';

beforeEach(() => {
  reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test.each([
  ['language', language, 'browser', 'en'],
  ['theme', theme, 'auto', 'dark'],
  ['dateForm', dateForm, 'iso', 'words'],
  ['firstRun', firstRun, { shown: false }, { shown: true }],
  ['reminders', reminders, { enabled: false, hour: 9 }, { enabled: true, hour: 20 }],
  ['markColours', markColours, {}, { target: 'violet' }],
  ['notReports', notReports, [], [{ address: 'http://a.gov.cn/1.html', title: '某页', since: 3 }]],
] as const)('%s has a default, and is kept', async (_name, kept, standard, chosen) => {
  expect(await kept.read()).toEqual(standard);
  await kept.write(chosen as never);
  expect(await kept.read()).toEqual(chosen);
});

test.each([
  ['language', language, 'fr', 'browser'],
  ['reminders', reminders, { enabled: true, hour: 24 }, { enabled: false, hour: 9 }],
  ['markColours', markColours, { target: 'violet', note: 'ultraviolet' }, { target: 'violet' }],
] as const)('what another version wrote under %s is not trusted', async (name, kept, stored, read) => {
  fake.stored = { [name]: stored };
  expect(await kept.read()).toEqual(read);
});

test('two changes made at once are both kept', async () => {
  const add = (site: string) => neverSites.change((sites) => [...sites, { site, since: 1 }]);
  await Promise.all(['a.cn', 'b.cn', 'c.cn'].map(add));
  expect((await neverSites.read()).map(({ site }) => site)).toEqual(['a.cn', 'b.cn', 'c.cn']);
});

test('follow tells what is kept, then each change, until it is stopped', async () => {
  await language.write('zh');
  const told: string[] = [];
  const stop = language.follow((chosen) => told.push(chosen));
  await vi.waitFor(() => expect(told).toEqual(['zh']));
  await language.write('en');
  stop();
  await language.write('browser');
  expect(told).toEqual(['zh', 'en']);
});

test('a change that comes while the first value is read is not overwritten by it', async () => {
  await language.write('zh');
  const told: string[] = [];
  language.follow((chosen) => told.push(chosen));
  fake.onStored.fire({ language: { newValue: 'en' } });
  await Promise.resolve();
  await vi.waitFor(() => expect(told.at(-1)).toBe('en'));
  expect(told).toEqual(['en']);
});

describe('shortcuts', () => {
  const ctrl: Shortcut = { code: 'KeyJ', alt: false, ctrl: true, shift: false, meta: false };

  test('an action that an earlier version did not know has its standard, one of a later version is left out', async () => {
    fake.stored = { shortcuts: { next: ctrl, note: null, fly: ctrl } };
    expect(await shortcuts.read()).toEqual({ ...standardShortcuts, next: ctrl, note: null });
  });

  test('what is pressed is told by the place of the key', () => {
    const pressed = { code: 'KeyJ', altKey: false, ctrlKey: true, shiftKey: false, metaKey: false };
    expect(shortcutOf(pressed)).toEqual(ctrl);
  });

  test('two actions on the same keys are a conflict, two that are switched off are none', () => {
    expect(conflictsIn(standardShortcuts).size).toBe(0);
    expect([...conflictsIn({ ...standardShortcuts, next: ctrl, previous: null, note: ctrl })]).toEqual([
      ['note', 'next'],
    ]);
    expect(conflictsIn({ next: null, previous: null, note: null, toolbar: null }).size).toBe(0);
  });
});

test.each([
  ['https://www.example.gov.cn:8443/a/b.html?x=1', 'www.example.gov.cn'],
  ['http://EXAMPLE.cn/', 'example.cn'],
  ['file:///home/a/report.html', null],
  ['pledgemark://text/00', null],
  ['no address', null],
])('%s belongs to the site %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});
