import { keepNote, openDatabase } from '../../../lib/storage/index.ts';
import { ADDRESS, fakeDraft, fakeReport, fakeSelector } from '../../unit/storage/records.ts';

// A worker with a connection of its own, as the background has one beside the panel's.

interface Order {
  readonly name: string;
  readonly count: number;
}

self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const database = openDatabase({ name: data.name });
  const saves = Array.from({ length: data.count }, (_, index) =>
    keepNote(
      database,
      ADDRESS,
      fakeReport(),
      fakeDraft({ body: `worker ${index}`, selector: fakeSelector(1_000 + index) }),
    ),
  );
  const results = await Promise.all(saves);
  database.close();
  self.postMessage(results.filter((result) => result.ok).length);
});
