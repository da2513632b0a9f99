import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Extraction, ExtractionSchema } from '../../../lib/model/extraction.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { gb18030 } from './gb18030.ts';
import { parseCsv } from './parse-csv.ts';

const command = fileURLToPath(new URL('../../../lib/cli/extract.ts', import.meta.url));
const seed = fileURLToPath(new URL('../../../seeds/jingan-2025.txt', import.meta.url));
const pages = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

// Each test starts Node anew, which takes a second and more where several things run at once.
vi.setConfig({ testTimeout: 90_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000 });

function extraction(...words: string[]): Extraction {
  const { status, stdout, stderr } = run(...words);
  expect([status, stderr]).toEqual([0, '']);
  return ExtractionSchema.parse(JSON.parse(stdout));
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = `静安区2025年政府工作报告
各位代表：
现在，我代表静安区人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
地区生产总值增长4.9%。
二、2025年主要任务
今年经济社会发展主要预期目标是：地区生产总值增长5%左右，建成绿道2公里，推出活动5000场以上。
`;

describe('a text', () => {
  it('is read as it is: offsets are offsets into the file', () => {
    const { report, mentions, text: read } = extraction(seed);
    const words = readFileSync(seed, 'utf8');
    expect(read).toEqual({ length: words.length, sha256: sha256Hex(words) });
    expect(report).toMatchObject({
      isReport: true,
      type: 'government-work-report',
      areaCode: '310106',
      period: '2025',
    });
    expect(mentions.length).toBeGreaterThan(40);
    for (const { value } of mentions) expect(words.slice(value.start, value.end)).toBe(value.text);
  });

  it('reads the same in UTF-8, in UTF-8 with a byte order mark, in UTF-16 and in GB 18030', () => {
    const plain = extraction(file('plain.txt', text));
    expect(plain.mentions.length).toBeGreaterThan(0);
    expect(extraction(file('bom.txt', `\ufeff${text}`))).toEqual(plain);
    expect(extraction(file('utf16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(plain);
    expect(extraction(file('gb.txt', gb18030(text)))).toEqual(plain);
  });

  it('keeps carriage returns, which count in offsets', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const { text: read, mentions } = extraction(file('windows.txt', windows));
    expect(read.length).toBe(windows.length);
    for (const { value } of mentions) expect(windows.slice(value.start, value.end)).toBe(value.text);
  });

  it('forgives a character that was cut off at the end', () => {
    const bytes = Buffer.from(text.repeat(3));
    const { report } = extraction(file('cut.txt', bytes.subarray(0, bytes.length - 2)));
    expect(report.areaCode).toBe('310106');
  });

  it('gives mentions whether or not it is a report', () => {
    const { report, mentions } = extraction(file('note.txt', '今年计划建成绿道2公里，增长5%。'));
    expect(report.isReport).toBe(false);
    expect(mentions.length).toBeGreaterThan(0);
  });

  it('takes the address as a hint', () => {
    const bare = file('bare.txt', text.replaceAll('静安区', '本区').replace('2025年政府', '政府'));
    const { report } = extraction(bare, '--url', 'https://www.sh.gov.cn/nw1/20250120/1.html');
    expect(report).toMatchObject({ publishedOn: '2025-01-20', areaCode: '310000' });
  });
});

describe('a page', () => {
  it('gives the body alone, with what its tags say', () => {
    const { report, text: read } = extraction(join(pages, 'ucap.html'));
    expect(read.length).toBe(readFileSync(join(pages, 'ucap.txt'), 'utf8').trimEnd().length);
    expect(report).toMatchObject({ type: 'statistical-communique', areaCode: '360922', period: '2021' });
  });

  it('believes the charset that the page declares, and sniffs where it declares a wrong one', () => {
    const html = readFileSync(join(pages, 'density.html'), 'utf8');
    const plain = extraction(file('plain.html', html.replace('gb2312', 'utf-8')));
    expect(plain.report.areaName).toBe('武昌区');
    expect(extraction(file('gb.html', gb18030(html)))).toEqual(plain);
    expect(extraction(file('wrong.html', html))).toEqual(plain);
    expect(extraction(file('none.html', gb18030(html.replace(/<meta[^>]*>/, ''))))).toEqual(plain);
  });

  it('reads broken markup', () => {
    const broken = `<html><body><div id=zoom><p>${text.split('\n').join('<p><b>')}</div></table></span><td>尾`;
    const { report } = extraction(file('broken.html', broken));
    expect(report).toMatchObject({ isReport: true, areaCode: '310106' });
  });
});

describe('large files', () => {
  const sentence = '地区生产总值增长5%左右，建成绿道2公里，完成投资1700亿元，城镇新增就业2600人以上。';

  it('reads 5 MB in one line', () => {
    const long = `${text.replaceAll('\n', '')}${sentence.repeat(45_000)}`;
    expect(Buffer.byteLength(long)).toBeGreaterThan(5_000_000);
    expect(extraction(file('line.txt', long)).text.length).toBe(long.length);
  });

  it('reads 5,000 nested elements and 50 levels of tables', () => {
    const table = `${'<table><tr><td>'.repeat(50)}${text}${'</td></tr></table>'.repeat(50)}`;
    const spans = `${'<span>'.repeat(5000)}建成公园6个。${'</span>'.repeat(5000)}`;
    const { text: read } = extraction(file('deep.html', `<div id="zoom">${table}${spans}</div>`));
    expect(read.length).toBeGreaterThan(text.length);
  });
});

describe('formats', () => {
  it('prints a row for each mention as CSV', () => {
    const path = file('csv.txt', text);
    const { status, stdout } = run(path, '--format', 'csv');
    const [header, ...rows] = parseCsv(stdout);
    expect(status).toBe(0);
    expect(header?.join(',')).toBe(
      'role,name,indicator,amount,amountHigh,unit,comparator,change,strength,nature,basis,period,section,text,start,end',
    );
    const { mentions } = extraction(path);
    expect(rows.map((row) => [row[0], row[3], row[13], row[14], row[15]])).toEqual(
      mentions.map(({ role, value, start, end }) => [
        role,
        value.amount === null ? '' : String(value.amount),
        value.text,
        String(start),
        String(end),
      ]),
    );
  });

  it('prints tables by section as Markdown', () => {
    const { stdout } = run(file('markdown.txt', text), '--format', 'markdown');
    expect(stdout).toMatch(/^# 静安区2025年政府工作报告\n/);
    expect(stdout).toContain('- 地区：静安区');
    expect(stdout).toContain('## 二、2025年主要任务');
    expect(stdout).toMatch(/\| 目标 \|.*≥ 5000 场.*\| 5000场以上 \|/);
  });
});

describe('what cannot be read', () => {
  const refused = (words: string[], reason: RegExp): void => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^extract: [^\n]+\n$/);
    expect(stderr).toMatch(reason);
  };

  it.each([
    ['a missing file', () => join(folder, 'missing.txt'), /不存在/],
    ['a folder', () => mkdtempSync(join(folder, 'folder')), /文件夹/],
    ['an empty file', () => file('empty.txt', ''), /没有文字/],
    ['white space alone', () => file('blank.txt', ' \n\u3000\n'), /没有文字/],
    ['a page without text', () => file('bare.html', '<html><script>var a = "增长5%"</script></html>'), /没有文字/],
    ['a PDF', () => file('report.txt', '%PDF-1.7\n增长5%'), /PDF/],
    ['a Word file', () => file('report.html', Buffer.from('504b030414000600', 'hex')), /Word/],
    ['zeros', () => file('zeros.txt', new Uint8Array(512)), /二进制/],
    [
      'bytes of no encoding',
      () =>
        file(
          'noise.txt',
          Uint8Array.from({ length: 4096 }, (_, i) => 128 + ((i * 89) % 127)),
        ),
      /不是 UTF-8/,
    ],
  ] as const)('%s', (_, make, reason) => {
    refused([make()], reason);
  });

  it.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown format', ['a.txt', '--format', 'xml']],
    ['an unknown option', ['a.txt', '--fast']],
    ['an option without its value', ['a.txt', '--url']],
    ['an address that is none', ['a.txt', '--url', 'jingan']],
  ])('%s is answered with the usage', (_, words) => {
    refused(words, /Usage: npm run -s extract -- FILE/);
  });
});

it('explains itself', () => {
  const { status, stdout, stderr } = run('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('--format');
});
