import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addObservations,
  changesOf,
  correctionsOf,
  exportRaw,
  keepCorrection,
  keepNote,
  keptAt,
  keptText,
  openDatabase,
  ownObservations,
  readingsOf,
  restoreNote,
  textVersions,
  trashOf,
  undoChange,
  unsavedAt,
} from '../../../lib/storage/index.ts';
import { versions } from '../../../lib/storage/versions/index.ts';
import { dumpOf, restoreDump } from './dumps.ts';
import { ADDRESS, fakeCorrection, fakeDraft, fakeObservation, fakeReport, success } from './records.ts';

beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test('versions are numbered from 1 without gaps', () => {
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
});

describe.each(versions.map(({ number }) => number))('a database that version %i left', (number) => {
  const name = `version-${number}`;
  const database = openDatabase({ name });
  const dump = dumpOf(number);

  test('opens with all its notes, its trash, and what cannot be read of it', async () => {
    await restoreDump(dump, name);
    const { report, items, setAside } = success(await keptAt(database, ADDRESS));
    expect(report).toMatchObject({ address: ADDRESS, areaCode: '310106', period: '2025' });
    expect(items.map(({ note }) => note.selector.quote.exact)).toEqual(['绿化覆盖率达到41%', '新增绿地8万平方米']);
    expect(items.map(({ followUp }) => followUp?.due)).toEqual(['2025-12-31', undefined]);
    expect(setAside.map(({ id }) => id)).toEqual(['0'.repeat(26)]);
    expect(success(await trashOf(database, report!.id)).items).toHaveLength(1);
  });

  test('opens with the observations and corrections it can have', async () => {
    const { items, setAside } = success(await ownObservations(database));
    const { report } = success(await keptAt(database, ADDRESS));
    const corrections = success(await correctionsOf(database, report!.id)).items;
    const hasThem = number >= 2;
    expect(items.map(({ label, amount }) => [label, amount])).toEqual(
      hasThem
        ? [
            [null, 700],
            ['首店', 200],
          ]
        : [],
    );
    expect(setAside.map(({ id }) => id)).toEqual(hasThem ? ['1'.repeat(26)] : []);
    expect(corrections.map(({ change }) => change.type)).toEqual(hasThem ? ['corrected'] : []);
  });

  test('opens with the wordings, readings, unsaved text and steps it can have', async () => {
    const { report } = success(await keptAt(database, ADDRESS));
    const wordings = success(await textVersions(database, report!.id)).items;
    const texts = await Promise.all(wordings.map(({ id }) => keptText(database, id)));
    const unsaved = success(await unsavedAt(database, ADDRESS)).items;
    const readings = success(await readingsOf(database, report!.id)).items;
    const hasThem = number >= 3;
    expect(texts.map((text) => success(text).match(/新增绿地.万/)?.[0])).toEqual(
      hasThem ? ['新增绿地9万', '新增绿地8万'] : [],
    );
    expect(wordings.map(({ noted }) => noted)).toEqual(hasThem ? [false, true] : []);
    expect(readings.flatMap(({ targets }) => targets.map(({ words }) => words))).toEqual(
      hasThem ? ['绿化覆盖率达到41%'] : [],
    );
    expect(unsaved.map(({ draft }) => draft.body)).toEqual(hasThem ? ['没写完'] : []);
    expect(success(await changesOf(database)).items.map(({ doing }) => doing)).toEqual(
      hasThem ? ['trash-note', 'colour-note', 'add-note'] : [],
    );
  });

  test('holds as many records as before', async () => {
    const { stores } = success(await exportRaw(name));
    for (const [store, records] of Object.entries(dump.stores)) expect(stores[store]).toHaveLength(records.length);
  });

  test('can be written to', async () => {
    const { report, items } = success(await keptAt(database, ADDRESS));
    const { note } = items[0]!;
    success(await keepNote(database, ADDRESS, fakeReport(), fakeDraft({ id: note.id, body: '现在的版本' })));
    const [gone] = success(await trashOf(database, report!.id)).items;
    success(await restoreNote(database, gone!.note.id));
    expect(success(await keptAt(database, ADDRESS)).items).toHaveLength(3);
    const rows = [{ draft: fakeObservation({ period: '2030' }) }];
    expect(success(await addObservations(database, rows, { origin: 'hand', dataset: null })).added).toBe(1);
    success(await undoChange(database, null));
    expect(success(await keptAt(database, ADDRESS)).items).toHaveLength(2);
    success(await keepCorrection(database, ADDRESS, fakeReport(), fakeCorrection()));
    expect(success(await correctionsOf(database, report!.id)).items).toHaveLength(1);
    await database.delete();
  });
});
