import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PURGE, startPurging } from '../../../lib/background/purging.ts';
import {
  allTrash,
  keepNote,
  openDatabase,
  type PledgemarkDatabase,
  TRASH_MS,
  trashNote,
} from '../../../lib/storage/index.ts';
import { fake, reset } from '../messaging/fake-extension.ts';
import { ADDRESS, fakeDraft, fakeReport, success } from '../storage/records.ts';

let database: PledgemarkDatabase;
let time = 1_700_000_000_000;

beforeEach(() => {
  database = openDatabase({ name: 'purging', now: () => time });
  startPurging(database);
});
afterEach(async () => {
  await database.delete();
  reset();
});

test('once a day, what was deleted thirty days ago is let go, and nothing else', async () => {
  await expect.poll(() => fake.alarms.get(PURGE)?.periodInMinutes).toBe(24 * 60);
  const { note } = success(await keepNote(database, ADDRESS, fakeReport(), fakeDraft()));
  success(await trashNote(database, note.id));
  const trash = async () => success(await allTrash(database)).items.length;
  time += TRASH_MS - 1000;
  fake.onAlarm.fire({ name: PURGE });
  fake.onAlarm.fire({ name: 'pledgemark.digest' });
  expect(await trash()).toBe(1);
  time += 2000;
  fake.onAlarm.fire({ name: PURGE });
  await expect.poll(trash).toBe(0);
});
