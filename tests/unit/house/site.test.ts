import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageAt, paths } from '../../../scripts/site/pages.ts';

const seed = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

test('the stand-in report page holds the seed line by line and nothing else in its body', () => {
  const html = pageAt(paths.report)?.body ?? '';
  const body = /id="ivs_content">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  const lines = body
    .trim()
    .split('\n')
    .map((line) => line.replace(/<[^>]+>/g, ''));
  expect(lines.join('\n')).toBe(seed.trimEnd());
});

test.each(Object.values(paths))('%s is served, whole', (path) => {
  expect(pageAt(path)?.body).not.toMatch(/\{\{|undefined|<script/);
});

test('other paths are not', () => {
  expect(pageAt('/nowhere')).toBeNull();
});
