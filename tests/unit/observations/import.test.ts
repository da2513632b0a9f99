import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type FaultyRow,
  type ImportPreview,
  importObservations,
  newRows,
  type PreviewRow,
  type ReadableRow,
  readObservations,
} from '../../../lib/dataset/index.ts';
import { openDatabase, ownObservations, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { success } from '../storage/records.ts';
import { bytesOf, type Column, row, type Sheet, sheet } from './files.ts';
import { bundledReader } from './reader.ts';

let database: PledgemarkDatabase;
beforeEach(() => {
  database = openDatabase();
});
afterEach(() => database.delete());

const options = { fileName: '数据.csv', day: '2026-03-01' };
const read = (bytes: Uint8Array) => readObservations(bytes, bundledReader, database, options);
const preview = async (bytes: Uint8Array): Promise<ImportPreview> => success(await read(bytes));
const previewOf = (rows: Parameters<typeof sheet>[0], how: Sheet = {}) =>
  preview(bytesOf(sheet(rows, how), how.encoding));
const readable = ({ rows }: ImportPreview): ReadableRow[] =>
  rows.filter((one): one is ReadableRow => one.state !== 'error');
const faulty = ({ rows }: ImportPreview): FaultyRow[] => rows.filter((one): one is FaultyRow => one.state === 'error');
const stateOf = ({ state }: PreviewRow) => state;
const own = async () => success(await ownObservations(database)).items;

describe('a file as a spreadsheet saves it', () => {
  test.each<[string, Sheet]>([
    ['UTF-8 with LF', { newline: '\n' }],
    ['UTF-8 with a byte order mark', { encoding: 'utf-8-bom' }],
    ['GB 18030, as Chinese Excel saves it', { encoding: 'gb18030' }],
    ['semicolons', { delimiter: ';' }],
    ['tabs in UTF-16 (“Unicode text”)', { delimiter: '\t', encoding: 'utf-16le' }],
    ['old line ends', { newline: '\r' }],
  ])('%s is read', async (_what, how) => {
    const { rows } = await previewOf([row(), row({ 时期: '2032', 数值: '1,700' })], how);
    expect(rows).toMatchObject([
      {
        state: 'new',
        line: 2,
        draft: { area: '310106', period: '2031', indicator: 'high-tech-enterprises', amount: 650, unit: '家' },
      },
      { state: 'new', line: 3, draft: { amount: 1700 } },
    ]);
  });

  test('says which encoding and form it was', async () => {
    expect(await previewOf([row()], { encoding: 'gb18030' })).toMatchObject({ encoding: 'GB 18030', form: 'csv' });
    const seeds = readFileSync(new URL('../../../seeds/observations/hailaer.csv', import.meta.url));
    expect(await preview(seeds)).toMatchObject({ encoding: 'UTF-8', form: 'sdmx-csv', ignoredColumns: [] });
  });

  test('empty columns and rows at the end, sep= at the start, and columns of the reader’s own are no matter', async () => {
    const body = sheet([row()]).replace(/\r\n/g, ',,备注\r\n');
    const { rows, ignoredColumns } = await preview(bytesOf(`sep=,\r\n${body},,,,,\r\n\r\n,,\r\n`));
    expect(rows).toMatchObject([{ state: 'new', line: 3 }]);
    expect(ignoredColumns).toEqual(['备注']);
  });

  test('line breaks and marks inside quotation marks stay, and lines are counted as in the file', async () => {
    const words = '新增"专精特新"企业\r\n650家，含“小巨人”';
    const { rows } = await previewOf([row({ 原文: words }), row({ 数值: '很多' })]);
    expect(rows).toMatchObject([
      { line: 2, draft: { words } },
      { line: 4, state: 'error' },
    ]);
  });

  test('a quotation mark that is not closed is said with the line it opened on', async () => {
    const { rows } = await preview(bytesOf(`${sheet([row()])}310106,,"2031,没有闭合\r\n310106,,2032\r\n`));
    expect(rows).toMatchObject([
      { state: 'new' },
      { state: 'error', line: 3, reasons: [{ zh: expect.stringContaining('引号') }] },
    ]);
  });
});

describe('a cell', () => {
  test.each<[Partial<Record<Column, string>>, object]>([
    [
      { 数值: '1,700', 指标: '地区生产总值', 单位: '亿元' },
      { amount: 170_000_000_000, unit: '元', indicator: 'grp', measure: 'level' },
    ],
    [{ 数值: '１７００', 指标: '地区生产总值', 单位: '亿元' }, { amount: 170_000_000_000 }],
    [{ 数值: '1 700' }, { amount: 1700 }],
    [{ 数值: '1.7E+3' }, { amount: 1700 }],
    [
      { 数值: '5,5', 指标: '地区生产总值', 单位: '%', 增减: '增长' },
      { amount: 5.5, measure: 'growth', change: 'up' },
    ],
    [
      { 数值: '5%', 单位: '', 指标: '地区生产总值', 口径: '增速' },
      { amount: 5, unit: '%', change: 'up' },
    ],
    [
      { 数值: '-3', 单位: '%', 指标: '地区生产总值', 口径: '增减幅度' },
      { amount: 3, change: 'down' },
    ],
    [
      { 数值: '5', 数值上限: '5.5', 单位: '%', 指标: '地区生产总值', 口径: '增速' },
      { amount: 5, amountHigh: 5.5, comparator: 'range' },
    ],
    [{ 限定: '以上' }, { comparator: 'ge' }],
    [{ 类型: '实际' }, { status: 'actual' }],
    [{ 类型: 'target' }, { status: 'target' }],
    [{ 地区代码: '', 地区: '上海市静安区' }, { area: '310106' }],
    [{ 地区代码: '', 地区: '全国' }, { area: '100000' }],
    [{ 地区代码: '310106.0' }, { area: '310106' }],
    [{ 时期: '2031年' }, { period: '2031' }],
    [{ 时期: '2026—2030年' }, { period: '2026-2030' }],
    [{ 时期: '2031年上半年' }, { period: '2031-S1' }],
    [{ 时期: '2031年第一季度' }, { period: '2031-Q1' }],
    [{ 时期: '2031年3月' }, { period: '2031-03' }],
    [
      { 指标代码: 'grp', 指标: '', 单位: '万元' },
      { indicator: 'grp', amount: 6_500_000, unit: '元', name: '地区生产总值' },
    ],
    [
      { 指标代码: 'own:首发首秀', 单位: '场' },
      { indicator: null, label: '首发首秀' },
    ],
    [
      { 来源: '', 来源日期: '2030/1/5' },
      { source: { title: '数据.csv', date: '2030-01-05', fileName: '数据.csv', reportId: null, address: null } },
    ],
    [
      { 来源: 'gwr-100000-2010' },
      {
        source: {
          title: '2010年国务院政府工作报告',
          date: '2010',
          fileName: '数据.csv',
          reportId: null,
          address: null,
        },
      },
    ],
    [
      { 数值: '', 单位: '', 原文: '与经济增长同步' },
      { amount: null, words: '与经济增长同步' },
    ],
  ])('%j is read as %j', async (cells, draft) => {
    const result = await previewOf([row(cells)]);
    expect(faulty(result)).toEqual([]);
    expect(readable(result)[0]?.draft).toMatchObject(draft);
  });

  test.each<[Partial<Record<Column, string>>, string]>([
    [{ 数值: '约650' }, '不是数字'],
    [{ 数值: '' }, '没有数值'],
    [{ 数值: '', 类型: '完成', 原文: '持平' }, '没有数值'],
    [{ 单位: '' }, '没有填单位'],
    [{ 单位: '公顷' }, '“高新技术企业”的单位不能是“公顷”'],
    [{ 指标: '地区生产总值', 单位: '%' }, '若为增速，请在“口径”一栏填“增速”'],
    [{ 指标: '地区生产总值', 口径: '增速', 单位: '亿元' }, '增减幅度的单位不能是'],
    [{ 数值: '5', 数值上限: '4' }, '上限应大于'],
    [{ 限定: '区间' }, '须填数值上限'],
    [{ 限定: '大概' }, '“限定”一栏的“大概”不认识'],
    [{ 类型: '' }, '没有填类型'],
    [{ 时期: '' }, '没有填时期'],
    [{ 时期: 'Mar-25' }, '不是时期'],
    [{ 时期: '2030-2026' }, '不是时期'],
    [{ 地区代码: '999999' }, '没有代码为“999999”'],
    [{ 地区代码: '', 地区: '朝阳区' }, '不止一个'],
    [{ 地区代码: '', 地区: '某某开发区' }, '没有认出地区'],
    [{ 地区代码: '' }, '没有填地区'],
    [{ 指标: '' }, '没有填指标'],
    [{ 指标代码: 'no-such-indicator' }, '指标目录中没有代码'],
    [{ 来源日期: '2025-02-30' }, '不是日期'],
  ])('%j is refused: %s', async (cells, words) => {
    const [one] = faulty(await previewOf([row(cells)]));
    expect(one?.line).toBe(2);
    const reason = one?.reasons.find(({ zh }) => zh.includes(words));
    expect(reason?.zh).toMatch(/。$/);
    expect(reason?.en).toMatch(/^[A-Z“].*\.$/);
  });

  test('all that is wrong with a row is said at once', async () => {
    const [one] = faulty(await previewOf([row({ 时期: '', 数值: 'x', 地区代码: '1' })]));
    expect(one?.reasons).toHaveLength(3);
  });

  test('a name that the catalogue does not have becomes an own indicator, and says so', async () => {
    const [one] = readable(await previewOf([row({ 指标: '夜间经济示范街区', 单位: '条' })]));
    expect(one).toMatchObject({
      draft: { indicator: null, label: '夜间经济示范街区' },
      notes: [{ zh: expect.stringContaining('自建指标') }],
    });
  });
});

describe('a file that is none', () => {
  const bytes = (...all: number[]) => Uint8Array.from(all);
  test.each<[string, Uint8Array, string, string]>([
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), 'not-csv', 'xlsx'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-csv', 'xls'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'not-csv', '图片'],
    ['binary', bytes(0, 1, 2, 3, 4, 5), 'not-csv', '二进制'],
    ['a web page', bytesOf('<!DOCTYPE html><table><tr><td>地区</td></tr></table>'), 'not-csv', '网页'],
    ['empty', bytes(), 'empty-file', '空的'],
    ['blank', bytesOf('\r\n \r\n'), 'empty-file', '空的'],
    ['JSON', bytesOf('{"rows": []}'), 'no-header', '表头'],
    ['a text', bytesOf('今年的工作很多，明年的也不少。\n'), 'no-header', '“时期 (TIME_PERIOD)”'],
    ['a CSV of something else', bytesOf('姓名,电话\n张三,1\n'), 'no-header', '“数值 (OBS_VALUE)”'],
    [
      'Latin text',
      bytes(...Array.from('caf\u00e9 cr\u00e8me; 12\n', (one) => one.charCodeAt(0))),
      'unknown-encoding',
      '编码',
    ],
  ])('%s is refused in words', async (_what, file, code, words) => {
    const result = await read(file);
    if (result.ok) throw new Error('was read');
    expect(result.error).toMatchObject({
      code,
      detail: expect.stringContaining(words),
      en: expect.stringMatching(/\.$/),
    });
  });

  test('with a header and nothing below has no rows', async () => {
    expect((await previewOf([])).rows).toEqual([]);
  });
});

describe('a preview', () => {
  test('tells what is new, and what stands against the reader’s own, the bundled dataset, and earlier rows', async () => {
    const first = await previewOf([row()]);
    success(await importObservations(bundledReader, database, first, newRows(first)));
    const grp = { 地区代码: '100000', 时期: '2010', 指标: '国内生产总值', 口径: '增速', 单位: '%', 限定: '左右' };
    const again = await previewOf([
      row(),
      row({ 数值: '700' }),
      row({ ...grp, 数值: '8' }),
      row({ ...grp, 数值: '9' }),
      row({ 时期: '2033' }),
      row({ 时期: '2033', 数值: '700' }),
    ]);
    expect(again.rows.map(stateOf)).toEqual(['duplicate', 'conflict', 'duplicate', 'conflict', 'new', 'conflict']);
    const [duplicate, , bundled, , , earlier] = readable(again);
    expect(duplicate?.existing).toMatchObject([{ amount: 650 }]);
    expect(bundled).toMatchObject({ existing: [], bundled: [{ amount: 8 }] });
    expect(earlier).toMatchObject({ sameAsLine: 6, existing: [] });
    expect(newRows(again)).toEqual([{ row: 4 }]);
  });

  test('stores nothing', async () => {
    await previewOf([row()]);
    expect(await own()).toEqual([]);
  });

  test('is given up when the reader stops it, and tells how far it is', async () => {
    const many = bytesOf(sheet(Array.from({ length: 4_000 }, (_, at) => row({ 数值: String(at) }))));
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = vi.fn((share: number) => {
      shares.push(share);
      stop.abort();
    });
    const result = await readObservations(many, bundledReader, database, {
      ...options,
      onProgress,
      signal: stop.signal,
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'stopped' } });
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[0]).toBeLessThanOrEqual(1);
  });
});

describe('importing', () => {
  test('adds the chosen rows with their file, and twice is once', async () => {
    const file = await previewOf([row(), row({ 时期: '2032' })]);
    const added = success(await importObservations(bundledReader, database, file, newRows(file)));
    expect(added).toMatchObject({ added: 2, skipped: [] });
    expect(success(await importObservations(bundledReader, database, file, newRows(file)))).toMatchObject({
      batch: null,
      added: 0,
      skipped: [{ row: 0 }, { row: 1 }],
    });
    expect((await own()).map(({ origin, source, enteredOn }) => [origin, source.fileName, enteredOn])).toEqual([
      ['import', '数据.csv', '2026-03-01'],
      ['import', '数据.csv', '2026-03-01'],
    ]);
  });

  test('a row with faults cannot be chosen, and then nothing is added', async () => {
    const file = await previewOf([row(), row({ 数值: 'x' })]);
    const result = await importObservations(bundledReader, database, file, [{ row: 0 }, { row: 1 }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'faulty-row' } });
    expect(await own()).toEqual([]);
  });
});

test('the bundled dataset’s own files are read without a fault, every value as the build reads it', async () => {
  const { dataset } = bundledReader;
  for (const name of ['nation', 'provinces', 'shanghai', 'hailaer', 'counties']) {
    const bytes = readFileSync(new URL(`../../../seeds/observations/${name}.csv`, import.meta.url));
    const result = await preview(bytes);
    expect(faulty(result)).toEqual([]);
    for (const { draft, line } of readable(result)) {
      const rows = dataset.observationsIn(draft.indicator ?? '', draft.area);
      const { source, label, enteredOn, ...said } = draft;
      expect(rows, `${name}.csv:${line} ${source.title} ${label} ${enteredOn}`).toContainEqual(
        expect.objectContaining(said),
      );
    }
    expect(readable(result).map(stateOf)).not.toContain('new');
  }
});
