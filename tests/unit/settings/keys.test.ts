import '../messaging/fake-extension.ts'; // before what imports the browser
import { expect, test } from 'vitest';
import { isModifierAlone, isReserved, isTyping } from '../../../components/settings/reserved-keys.ts';
import { siteFrom } from '../../../components/settings/site-from.ts';
import { writeShortcut } from '../../../components/shared/shortcut-keys.ts';
import type { Shortcut } from '../../../lib/settings/index.ts';

const keys = (written: string): Shortcut => {
  const parts = written.split('+');
  return {
    code: parts.at(-1) ?? '',
    alt: parts.includes('Alt'),
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    meta: parts.includes('Meta'),
  };
};

test.each([
  ['Alt+KeyJ', 'Alt+J'],
  ['Ctrl+Shift+Digit1', 'Ctrl+Shift+1'],
  ['Alt+ArrowDown', 'Alt+↓'],
  ['Meta+Period', '⌘+.'],
  ['Alt+F2', 'Alt+F2'],
])('%s is written %s', (pressed, written) => {
  expect(writeShortcut(keys(pressed))).toBe(written);
});

test.each([
  ['Ctrl+KeyT', true],
  ['Meta+KeyC', true],
  ['Ctrl+Shift+KeyN', true],
  ['Alt+ArrowLeft', true],
  ['F5', true],
  ['Alt+KeyJ', false],
  ['Ctrl+Alt+KeyT', false],
  ['Ctrl+Shift+KeyK', false],
])('%s is the browser’s own: %s', (pressed, reserved) => {
  expect(isReserved(keys(pressed))).toBe(reserved);
});

test('a key alone types, a modifier alone is no shortcut yet', () => {
  expect(isTyping(keys('Shift+KeyJ'))).toBe(true);
  expect(isTyping(keys('Alt+KeyJ'))).toBe(false);
  expect(isModifierAlone(keys('Alt+AltLeft'))).toBe(true);
  expect(isModifierAlone(keys('Alt+KeyA'))).toBe(false);
});

test.each([
  ['www.example.com', 'www.example.com'],
  [' https://WWW.example.com/a?b ', 'www.example.com'],
  ['example.com:8080', 'example.com'],
  ['*.example.com', null],
  ['example', null],
  ['不是网址', null],
  ['', null],
])('"%s" means the site %s', (written, site) => {
  expect(siteFrom(written)).toBe(site);
});
