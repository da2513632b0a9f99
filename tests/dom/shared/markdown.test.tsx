import { expect, test } from 'vitest';
import { Markdown } from '../../../components/shared/Markdown.tsx';
import { mount } from './mount.tsx';

const shown = (text: string): HTMLElement => mount(<Markdown text={text} />).root;

test('common Markdown becomes elements', () => {
  const root = shown('**要点**\n\n1. 一\n2. 二\n\n> 引\n\n`5%` [公报](https://example.org/a)');
  expect(root.querySelector('strong')?.textContent).toBe('要点');
  expect([...root.querySelectorAll('ol > li')].map((item) => item.textContent)).toEqual(['一', '二']);
  expect(root.querySelector('blockquote')?.textContent).toBe('引');
  expect(root.querySelector('code')?.textContent).toBe('5%');
  expect(root.querySelector('a')?.href).toBe('https://example.org/a');
  expect(root.querySelector('a')?.rel).toContain('noopener');
});

test.each([
  '<img src=x onerror="globalThis.harmed=true">',
  'a <b onclick="x">b</b> <script>globalThis.harmed=true</script>',
  '<iframe src="https://example.org"></iframe>',
])('raw HTML stays the characters that were typed: %s', (text) => {
  const root = shown(text);
  expect(root.textContent).toBe(text);
  expect(root.querySelector('img, b, script, iframe')).toBeNull();
  expect(Reflect.get(globalThis, 'harmed')).toBeUndefined();
});

test.each(['javascript:alert(1)', 'JaVaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'no link is made to %s',
  (address) => {
    const root = shown(`[看](${address}) <${address}>`);
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toContain('看');
  },
);

test('a picture is offered as a link and not fetched', () => {
  const root = shown('![图](https://example.org/p.png)');
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('a')?.textContent).toBe('图');
});
