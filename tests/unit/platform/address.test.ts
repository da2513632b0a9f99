import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../../lib/platform/address.ts';

const site = 'https://www.example.gov.cn';

test.each([
  ['a fragment', `${site}/a/t2025.html#p3`, `${site}/a/t2025.html`],
  ['a text fragment', `${site}/a.html#:~:text=增长`, `${site}/a.html`],
  ['campaign parameters', `${site}/a.html?utm_source=wx&utm_medium=b`, `${site}/a.html`],
  ['Baidu Tongji', `${site}/a.html?hmsr=x&id=7`, `${site}/a.html?id=7`],
  ["WeChat's marks", `${site}/a?id=7&from=timeline&isappinstalled=0`, `${site}/a?id=7`],
  ['a Java session in the path', `${site}/show.do;jsessionid=AB12?id=7`, `${site}/show.do?id=7`],
  ['credentials', 'https://me:secret@www.example.gov.cn/a', `${site}/a`],
  ['upper case in the host and the usual port', 'HTTPS://WWW.Example.GOV.cn:443/A', `${site}/A`],
  ['an empty query', `${site}/a?`, `${site}/a`],
])('%s is left out', (_what, address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test.each([
  ['the parameters that pick the document', `${site}/art?colId=3&id=7`],
  ['a column named by from', `${site}/list?from=zwgk`],
  ['GBK escapes, byte for byte', `${site}/s?name=%C9%CF%BA%A3`],
  ['a bare number', `${site}/view.asp?1234`],
  ['a route of a page that is built by script', `${site}/portal/#/detail/12?type=a`],
  ['plain http', 'http://www.example.gov.cn/a'],
  ['another port', 'http://www.example.gov.cn:8080/a'],
  ['a file', 'file:///C:/reports/2025.html'],
  ['what is no URL', 'not a url'],
])('%s is kept', (_what, address) => {
  expect(canonicalAddress(address)).toBe(address);
});

test('parameters in another order are the same address', () => {
  expect(canonicalAddress(`${site}/art?id=7&colId=3`)).toBe(canonicalAddress(`${site}/art?colId=3&id=7`));
  expect(canonicalAddress(`${site}/art?b=2&a=2&a=1`)).toBe(`${site}/art?a=2&a=1&b=2`);
});

test('twice is the same as once', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once)).toBe(once);
    }),
  );
});
