// The index lives in a worker of its own, so that reading a hundred thousand notes never holds up the page.
import type { DatasetParts } from '../../../lib/indicators/index.ts';
import {
  attemptValue,
  BLOCKED,
  openDatabase,
  type PledgemarkDatabase,
  whenUnblocked,
} from '../../../lib/storage/index.ts';
import { answering } from './answering.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gathered.ts';
import type { FinderCalls, FromFinder, ToFinder } from './talk.ts';

const tell = (message: FromFinder): void => postMessage(message);

let catalogue: DatasetParts | null = null;
let gathered: Gathered | null = null;
const ready = Promise.withResolvers<FinderCalls>();
let calls: Promise<FinderCalls> = ready.promise;

/** Reads everything; what was asked meanwhile is answered then. */
async function read(database: PledgemarkDatabase): Promise<void> {
  const result = await attemptValue(database, 'read', () =>
    gather(database, {
      onProgress: (done, all) => tell({ kind: 'progress', read: done, all }),
      onChanged: () => tell({ kind: 'changed' }),
      onOverturned: () => void read(database),
    }),
  );
  if (!result.ok) {
    if (result.error.code === BLOCKED) whenUnblocked(() => void read(database));
    return tell({ kind: 'failed', failure: result.error });
  }
  gathered = result.value;
  if (catalogue !== null) gathered.setCatalogue(catalogue);
  const answers = answering(gathered);
  ready.resolve(answers);
  calls = Promise.resolve(answers);
  tell({ kind: 'changed' });
}

function setCatalogue(parts: DatasetParts): void {
  catalogue = parts;
  gathered?.setCatalogue(parts);
  if (gathered !== null) tell({ kind: 'changed' });
}

async function answer({ id, call, with: given }: Extract<ToFinder, { kind: 'ask' }>): Promise<void> {
  const asked = (await calls)[call] as (...given: readonly unknown[]) => unknown;
  tell({ kind: 'answer', id, value: asked(...given) });
}

addEventListener('message', ({ data }: MessageEvent<ToFinder>) => {
  if (data.kind === 'open') void read(openDatabase({ name: data.database }));
  else if (data.kind === 'catalogue') setCatalogue(data.parts);
  else void answer(data);
});
