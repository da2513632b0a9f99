import 'fake-indexeddb/auto';
import '../unit/messaging/fake-extension.ts'; // before what imports the browser
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type CsvForm,
  importObservations,
  newRows,
  readObservations,
  writeObservationFile,
} from '../../lib/dataset/index.ts';
import {
  type OwnObservation,
  type OwnObservationDraft,
  OwnObservationDraftSchema,
  observationKey,
  openDatabase,
  ownObservations,
  type PledgemarkDatabase,
} from '../../lib/storage/index.ts';
import { csvCell, plainCell, readCsv } from '../../lib/text/csv.ts';
import { bundledReader, kept } from '../unit/observations/reader.ts';
import { fakeObservation, success } from '../unit/storage/records.ts';

/** Words as reports and readers write them, with all that a CSV has to quote or a spreadsheet would run. */
const words = fc
  .array(
    fc.constantFrom(
      '达',
      '新增',
      '650家',
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      "'",
      '=',
      '+',
      '-',
      '@',
      '|',
      '％',
      ' ',
      '“',
      'a',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** A number as a report has it: up to ten digits, whole or with two places, in the base unit. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 100_000 }).map((whole) => whole * 1e8),
);

const day = fc.constantFrom('2025-01-10', '2026-12-31');

const base = fc.record({
  area: fc.constantFrom('310106', '310000', '100000', '150702'),
  period: fc.constantFrom('2025', '2026-2030', '2026-S1', '2026-Q3', '2026-03'),
  status: fc.constantFrom<OwnObservationDraft['status']>('target', 'actual'),
  strength: fc.constantFrom<OwnObservationDraft['strength']>('commit', 'strive'),
  nature: fc.constantFrom<OwnObservationDraft['nature']>('expected', 'binding', null),
  basis: fc.subarray(['年均', '累计', '实际', '可比价']),
  name: words,
  words,
  source: fc.record({
    reportId: fc.constant(null),
    title: words,
    date: fc.constantFrom('2025', '2025-01', '2025-01-10', null),
    address: fc.constantFrom('http://www.example.gov.cn/2025.html?a=1,2', null),
    fileName: fc.constant(null),
  }),
  enteredOn: day,
});

const thing = fc.constantFrom(
  { indicator: 'high-tech-enterprises', label: null, unit: '家', measure: 'level' },
  { indicator: 'high-tech-enterprises', label: null, unit: '家', measure: 'added' },
  { indicator: 'general-budget-revenue', label: null, unit: '元', measure: 'level' },
  { indicator: 'grp', label: null, unit: '元', measure: 'level' },
  { indicator: 'grp', label: null, unit: '%', measure: 'growth' },
  { indicator: null, label: '首发首秀活动', unit: '场', measure: 'level' },
  { indicator: null, label: '地区生产总值', unit: '自编单位', measure: 'total' },
  { indicator: null, label: '=1+1,"x"', unit: '家', measure: 'level' },
);

const bounds = ['eq', 'about', 'ge', 'gt', 'le', 'lt'] as const;

const draft = fc
  .record({
    base,
    thing,
    amount,
    more: fc.integer({ min: 1, max: 1000 }),
    kind: fc.nat({ max: 2 }),
    bound: fc.constantFrom(...bounds),
    down: fc.boolean(),
  })
  .map(({ base: one, thing: what, amount: value, more, kind, bound, down }) => {
    const change = what.measure === 'growth' ? (down ? 'down' : 'up') : 'none';
    const isRange = kind === 1;
    const isYardstick = kind === 2 && one.status === 'target';
    return OwnObservationDraftSchema.parse({
      ...one,
      ...what,
      change,
      amount: isYardstick ? null : value,
      amountHigh: isRange && !isYardstick ? value + more : null,
      comparator: isRange && !isYardstick ? 'range' : bound,
      unit: isYardstick ? '' : what.unit,
    });
  });

/** What of an observation is the data itself; the rest says how it came here. */
const said = ({
  id,
  key,
  origin,
  batch,
  created,
  modified,
  trashed,
  replacedBy,
  madeBy,
  source,
  ...rest
}: OwnObservation) => ({
  ...rest,
  source: { title: source.title, date: source.date, address: source.address },
});

const options = { fileName: '数据.csv', day: '2020-01-01' };
const databases: PledgemarkDatabase[] = [];
const fresh = (): PledgemarkDatabase => {
  const database = openDatabase({ name: `property-${databases.length}` });
  databases.push(database);
  return database;
};
afterAll(() => Promise.all(databases.map((database) => database.delete())));

async function imported(database: PledgemarkDatabase, content: string) {
  const bytes = new TextEncoder().encode(content);
  const preview = success(await readObservations(bytes, bundledReader, database, options));
  expect(preview.rows.filter(({ state }) => state === 'error')).toEqual([]);
  const all = preview.rows.map((_, row) => ({ row, decision: 'skip' as const }));
  const chosen = newRows(preview).length === 0 ? all : preview.rows.map((_, row) => ({ row }));
  success(await importObservations(bundledReader, database, preview, chosen));
  return success(await ownObservations(database)).items;
}

const inOrder = (all: readonly ReturnType<typeof said>[]) =>
  all.map((one) => JSON.stringify(one, Object.keys({ ...one, title: 0, date: 0, address: 0 }).toSorted())).toSorted();

describe.each<CsvForm>(['sdmx-csv', 'csv'])('observations as %s', (form) => {
  test('exported and imported are the same data, and imported twice are imported once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(draft, {
          minLength: 1,
          maxLength: 6,
          selector: observationKey,
        }),
        async (drafts) => {
          const mine = await kept(drafts);
          const { content } = writeObservationFile(mine, bundledReader, form, '2026-03-01');
          const database = fresh();
          const first = await imported(database, content);
          expect(inOrder(first.map(said))).toEqual(inOrder(mine.map(said)));
          const second = await imported(database, content);
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

test('a cell written is the cell read, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 5 }), (cells) => {
      const line = cells.map(csvCell).join(',');
      const [record] = [...readCsv(`${line}\r\n`, ',')];
      expect(record?.cells.map((cell) => plainCell(cell))).toEqual(cells);
      for (const cell of record?.cells ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('whatever the bytes are, a file is read or refused in words, never thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        words.map((text) => new TextEncoder().encode(`地区,时期,指标,类型,数值\n${text}`)),
      ),
      async (bytes) => {
        const result = await readObservations(bytes, bundledReader, databases[0] ?? fresh(), options);
        if (!result.ok) expect(result.error.detail).toMatch(/。$/);
        else
          for (const row of result.value.rows) if (row.state === 'error') expect(row.reasons.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);

test('a row of the example is readable at all', async () => {
  const [one] = await kept([fakeObservation()]);
  const { content } = writeObservationFile([one!], bundledReader, 'sdmx-csv', '2026-03-01');
  expect(content).toMatch(/^\ufeffSTRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,INDICATOR,/);
  expect(
    success(await readObservations(new TextEncoder().encode(content), bundledReader, fresh(), options)),
  ).toMatchObject({
    ignoredColumns: [],
  });
  expect(content).toContain(
    'dataflow,PLEDGEMARK:OBSERVATIONS(1.0.0),I,310106,2025,high-tech-enterprises,target,level,commit,650,,家,eq,none,,,高新技术企业,高新技术企业达650家',
  );
  expect(writeObservationFile([one!], bundledReader, 'csv', '2026-03-01').content).toContain(
    '310106,静安区,2025,high-tech-enterprises,高新技术企业,目标,水平值,目标,650,,家,等于,无',
  );
});
