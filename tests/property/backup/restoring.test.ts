import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../lib/backup/index.ts';
import { mergeRecords, type PledgemarkDatabase, planRecords } from '../../../lib/storage/index.ts';
import { success } from '../../unit/storage/records.ts';
import { inTwo, rawOf } from './databases.ts';
import { fill, type LibraryStores, libraryIn } from './library.ts';

const recordsOf = async (of: PledgemarkDatabase) =>
  success(await readBackup(success(await writeBackup(of, { settings: [] })))).records;

const RUNS = { numRuns: 60 };
const PATIENCE_MS = 60_000;
const preference = fc.constantFrom('later' as const, 'stored' as const, 'incoming' as const);

test(
  'a backup restored into an empty profile is what was there',
  async () => {
    await fc.assert(
      fc.asyncProperty(libraryIn('a'), (library) =>
        inTwo(async (from, into) => {
          await fill(from, library);
          success(await mergeRecords(into, await recordsOf(from), 'later'));
          expect(await rawOf(into)).toEqual(await rawOf(from));
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'a backup restored into the profile it came from changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(libraryIn('a'), preference, (library, prefer) =>
        inTwo(async (from) => {
          await fill(from, library);
          const before = await rawOf(from);
          const records = await recordsOf(from);
          expect(success(await planRecords(from, records)).filter(({ standing }) => standing !== 'same')).toEqual([]);
          expect(success(await mergeRecords(from, records, prefer))).toMatchObject({ added: 0, changed: 0 });
          expect(await rawOf(from)).toEqual(before);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

/** Ids of all that is stored, by store. */
const idsIn = (stores: Readonly<Record<string, unknown[]>>, store: string): string[] =>
  (stores[store] as { id: string }[]).map(({ id }) => id);

test(
  'restored twice into any profile is restored once, and no note of either is lost',
  async () => {
    const both: fc.Arbitrary<[LibraryStores, LibraryStores]> = fc.tuple(libraryIn('a'), libraryIn('b'));
    await fc.assert(
      fc.asyncProperty(both, preference, ([there, here], prefer) =>
        inTwo(async (from, into) => {
          await fill(from, there);
          await fill(into, here);
          const records = await recordsOf(from);
          success(await mergeRecords(into, records, prefer));
          const once = await rawOf(into);
          expect(success(await mergeRecords(into, records, prefer)), 'the second time').toMatchObject({
            added: 0,
            changed: 0,
          });
          expect(await rawOf(into)).toEqual(once);
          for (const store of ['notes', 'followUps', 'searches', 'templates']) {
            expect(idsIn(once, store)).toEqual(
              expect.arrayContaining([...there[store]!, ...here[store]!].map(({ id }) => id)),
            );
          }
          const reports = new Set(idsIn(once, 'reports'));
          for (const { reportId } of once.notes as { reportId: string }[]) expect(reports).toContain(reportId);
          const addresses = (once.reports as { address: string }[]).map(({ address }) => address);
          expect(new Set(addresses).size).toBe(addresses.length);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);
