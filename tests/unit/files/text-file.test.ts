import { describe, expect, test } from 'vitest';
import { textFile } from '../../../lib/files/text-file.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { gb18030 } from '../cli/gb18030.ts';

const WORDS = '今年地区生产总值增长5%左右，建成绿道2公里。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text', () => {
  test.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(WORDS))],
    ['GB 18030', gb18030(WORDS)],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...WORDS].map((c) => c.charCodeAt(0))).buffer)]),
    ],
  ])('in %s is read', (_encoding, bytes) => {
    expect(textFile('report.txt', bytes)).toEqual({ ok: true, value: { text: WORDS, markup: false } });
  });
});

test.each([
  ['page.html', '<p>字</p>', true],
  ['page.htm', '字', true],
  ['saved', '<!DOCTYPE html><p>字</p>', true],
  ['page.txt', '<!doctype html><p>字</p>', false],
  ['saved', '字', false],
])('%s with %s is markup: %s', (name, text, markup) => {
  expect(textFile(name, utf8(text))).toEqual({ ok: true, value: { text, markup } });
});

test('an HTML document is read in the encoding that it declares', () => {
  const text = '<html><head><meta charset="gb2312"></head><body>社会消费品零售总额</body></html>';
  expect(textFile('page.html', gb18030(text))).toEqual({ ok: true, value: { text, markup: true } });
});

test.each([
  ['a PDF', utf8('%PDF-1.7 …'), 'binary', 'PDF'],
  ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary', 'Word'],
  ['zeros', new Uint8Array(4096), 'binary', '二进制'],
  ['bytes of no encoding', Uint8Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 7) % 0x7f)), 'not-text', '编码'],
])('%s is refused in plain words, in both languages', (_what, bytes, code, word) => {
  const read = textFile('file.txt', bytes);
  if (read.ok) throw new Error('expected a refusal');
  expect(read.error.code).toBe(code);
  expect(sentenceOf(read.error, 'zh')).toContain(word);
  expect(sentenceOf(read.error, 'en')).toMatch(/Save it as/);
});
