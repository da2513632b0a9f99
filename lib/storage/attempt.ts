import { Dexie } from 'dexie';
import { ok, type Result } from '../model/result.ts';
import { copyBeforeUpgrade, dropCopy } from './copy-before-upgrade.ts';
import type { PledgemarkDatabase } from './database.ts';
import { type Doing, StorageBlocked, storageFailure } from './failures.ts';
import { tellUnblocked } from './unblocked.ts';

/** How long an older connection may take to finish what it does and close. */
const PATIENCE_MS = 2_000;

/** Its own failure is told to whoever waits for it. */
const ignored = (): void => undefined;

/**
 * Opens the database. An open that is blocked goes on in the background, and the next attempt finds
 * it done; Dexie itself would wait for ever.
 */
async function opened(database: PledgemarkDatabase): Promise<void> {
  const { factory, name, nativeVersion } = database;
  database.copied ??= copyBeforeUpgrade(factory, name, { version: nativeVersion, when: database.now() });
  const before = await database.copied;
  const open = database.open();
  if (before !== 'none' && factory) void open.then(() => dropCopy(factory, name), ignored);
  const waiting = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onBlocked = (): void => {
    timer ??= setTimeout(() => {
      waiting.reject(new StorageBlocked());
      void open.then(tellUnblocked, ignored);
    }, PATIENCE_MS);
  };
  // Behind the upgrade that another page waits for, the browser does not say that this one is blocked.
  if (database.blocked || before === 'waits') onBlocked();
  database.on('blocked', onBlocked);
  try {
    await Promise.race([open, waiting.promise]);
    database.blocked = false;
  } finally {
    clearTimeout(timer);
    database.on('blocked').unsubscribe(onBlocked);
  }
}

/** Does the work on an open database; whatever storage throws becomes a failure in plain words. */
export async function attempt<T>(
  database: PledgemarkDatabase,
  doing: Doing,
  work: () => PromiseLike<Result<T>>,
): Promise<Result<T>> {
  try {
    // Dexie's own promise, so that a live query that has to open the database is still one afterwards.
    if (!database.isOpen()) await Dexie.Promise.resolve(opened(database));
    return await work();
  } catch (cause) {
    return storageFailure(cause, doing);
  }
}

/** The same for work that either throws or succeeds. */
export const attemptValue = <T>(
  database: PledgemarkDatabase,
  doing: Doing,
  work: () => PromiseLike<T>,
): Promise<Result<T>> => attempt(database, doing, async () => ok(await work()));
