import '../../unit/messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ImportPreview,
  importObservations,
  joinOwn,
  newRows,
  readObservations,
  writeObservationFile,
} from '../../../lib/dataset/index.ts';
import {
  addObservations,
  type OwnObservation,
  openDatabase,
  ownObservations,
  type PledgemarkDatabase,
  watch,
} from '../../../lib/storage/index.ts';
import { fakeObservation, success } from '../../unit/storage/records.ts';

const NAME = 'pledgemark-observations';
let database: PledgemarkDatabase;

beforeEach(() => {
  database = openDatabase({ name: NAME });
});
afterEach(() => database.delete());

/** A catalogue of one is enough here; what is bundled is tested beside its seeds. */
const reader = joinOwn(
  {
    version: '2026.01.01+00000000',
    categories: [],
    indicators: [
      {
        id: 'high-tech-enterprises',
        category: 'industry',
        zh: '高新技术企业',
        en: 'High-tech enterprises',
        aliases: [],
        units: ['家'],
        polarity: 'higher',
        kind: 'stock',
        growth: null,
        definition: '经认定的高新技术企业。',
        authority: null,
        relations: [],
      },
    ],
    sources: [],
    observations: [],
  },
  [],
);

const AREAS = ['310106', '310104', '310101', '310105', '310107', '310000', '110000', '120000', '330000', '340000'];
const COUNT = 50_000;

/** Rows of the size that a real table has, no two of one thing. */
function bigFile(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => {
    const area = AREAS[at % AREAS.length];
    const year = 1950 + (Math.floor(at / AREAS.length) % 100);
    const name = `自建指标${Math.floor(at / (AREAS.length * 100))}号`;
    return `${area},${year},${name},${at % 2 === 0 ? '目标' : '完成'},"${(at + 1000).toLocaleString('en')}",家,示例统计年鉴,2025-01-10,${name}达到若干家`;
  });
  const text = ['地区代码,时期,指标,类型,数值,单位,来源,来源日期,原文', ...rows, ''].join('\r\n');
  return new TextEncoder().encode(text);
}

const options = { fileName: '年鉴.csv', day: '2026-03-01' };

/** What importing `count` rows takes, in milliseconds, into a database of its own. */
async function timeOf(count: number): Promise<number> {
  const apart = openDatabase({ name: `${NAME}-${count}` });
  const started = performance.now();
  const preview = success(await readObservations(bigFile(count), reader, apart, options));
  success(await importObservations(reader, apart, preview, newRows(preview)));
  const took = performance.now() - started;
  await apart.delete();
  return took;
}

// Issue 4 asks for ten seconds: how many it takes is the machine's, and said in the report of the run.
test('50,000 rows are read and imported at the cost of a row each, and the page goes on meanwhile', {
  timeout: 120_000,
}, async ({ annotate }) => {
  const tenth = await timeOf(COUNT / 10);
  const bytes = bigFile(COUNT);
  const shares: number[] = [];
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 10);
  const started = performance.now();
  const onProgress = (share: number) => void shares.push(share);
  const preview: ImportPreview = success(await readObservations(bytes, reader, database, { ...options, onProgress }));
  const read = performance.now() - started;
  expect(preview.rows.filter(({ state }) => state !== 'new')).toEqual([]);
  expect(preview.rows).toHaveLength(COUNT);
  const written: number[] = [];
  const added = success(
    await importObservations(reader, database, preview, newRows(preview), {
      onProgress: (share) => void written.push(share),
    }),
  );
  const all = performance.now() - started;
  clearInterval(clock);
  await annotate(
    `50,000 rows: read ${read.toFixed(0)} ms, all ${all.toFixed(0)} ms, ${turns} turns; 5,000: ${tenth.toFixed(0)} ms`,
  );
  expect(added).toMatchObject({ added: COUNT, skipped: [] });
  expect(all).toBeLessThan(10 * tenth * 3);
  expect(turns).toBeGreaterThan(50);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(written.at(-1)).toBe(1);
  expect(await database.observations.count()).toBe(COUNT);
});

test('an import that is stopped while it is written adds nothing', async () => {
  const preview = success(await readObservations(bigFile(5_000), reader, database, options));
  const stop = new AbortController();
  const result = await importObservations(reader, database, preview, newRows(preview), {
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(result).toMatchObject({ ok: false, error: { code: 'stopped' } });
  expect(await database.observations.count()).toBe(0);
});

test('two connections that add the same at once add it once', async () => {
  const second = openDatabase({ name: NAME });
  const rows = Array.from({ length: 20 }, (_, at) => ({ draft: fakeObservation({ period: String(2000 + at) }) }));
  const results = await Promise.all(
    [database, second].map((connection) => addObservations(connection, rows, { origin: 'report', dataset: null })),
  );
  expect(results.map((result) => success(result).added).toSorted((a, b) => a - b)).toEqual([0, 20]);
  expect(await database.observations.count()).toBe(20);
  second.close();
});

test('a watching page hears of what another connection adds', async () => {
  const counts: number[] = [];
  const stop = watch<{ items: OwnObservation[] }>(
    () => ownObservations(database),
    (result) => counts.push(success(result).items.length),
  );
  await expect.poll(() => counts).toEqual([0]);
  const second = openDatabase({ name: NAME });
  success(await addObservations(second, [{ draft: fakeObservation() }], { origin: 'hand', dataset: null }));
  await expect.poll(() => counts.at(-1)).toBe(1);
  stop();
  second.close();
});

test('a file in GB 18030 and a file written here are read in the browser as well', async () => {
  success(await addObservations(database, [{ draft: fakeObservation() }], { origin: 'hand', dataset: null }));
  const { items } = success(await ownObservations(database));
  const { content } = writeObservationFile(items, reader, 'sdmx-csv', '2026-03-01');
  const again = success(await readObservations(new TextEncoder().encode(content), reader, database, options));
  expect(again).toMatchObject({ encoding: 'UTF-8', form: 'sdmx-csv', rows: [{ state: 'duplicate' }] });
  // 地区代码,时期,指标,类型,数值,单位 and 310106,2031,高新技术企业,目标,650,家
  const gb =
    'b5d8c7f8b4fac2eb2ccab1c6da2cd6b8b1ea2cc0e0d0cd2ccafdd6b52cb5a5cebb0d0a3331303130362c323033312cb8dfd0c2bcbccaf5c6f3d2b52cc4bfb1ea2c3635302cbcd20d0a';
  const bytes = Uint8Array.from(gb.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  expect(success(await readObservations(bytes, reader, database, options))).toMatchObject({
    encoding: 'GB 18030',
    rows: [{ state: 'new', draft: { indicator: 'high-tech-enterprises', amount: 650, unit: '家' } }],
  });
});
