import { fail, ok, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';
import { openDatabase, type PledgemarkDatabase } from './database.ts';
import type { IncomingRecords } from './merge-plan.ts';
import { versions } from './versions/index.ts';

/** Dexie multiplies its version numbers by ten to get the native ones. */
const NATIVE_FACTOR = 10;
const PREFIX = 'pledgemark-upgrading-';

const damaged = fail(
  'damaged-backup',
  '文件内容不完整或已损坏，没有恢复任何内容，现有数据没有改动。',
  'The file is incomplete or damaged. Nothing was restored, and your data has not been changed.',
);

const tooNew = fail(
  'newer-schema',
  '这个备份来自更新版本的扩展，请先更新扩展。没有恢复任何内容，现有数据没有改动。',
  'This backup was made by a newer release; update the extension first. Nothing was restored, and your data has not been changed.',
);

async function fill(database: PledgemarkDatabase, records: IncomingRecords): Promise<void> {
  const tables = database.tables.filter(({ name }) => records[name] !== undefined);
  await database.open();
  await database.transaction('rw', tables, async () => {
    for (const table of tables) await table.bulkPut([...(records[table.name] ?? [])]);
  });
  database.close();
}

async function readAll(database: PledgemarkDatabase): Promise<Record<string, unknown[]>> {
  await database.open();
  const entries = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(entries);
}

/** What an interrupted upgrade left behind. */
async function clear(factory: IDBFactory): Promise<void> {
  for (const { name } of await factory.databases()) if (name?.startsWith(PREFIX)) factory.deleteDatabase(name);
}

/**
 * Records of an earlier version of the database as they would be now: they are put into a database of that version under
 * another name, which is then opened as any reader's is, and thus upgraded. Fails with `newer-schema` or `damaged-backup`.
 *
 * @param version the native version of the database that they lay in
 */
export async function upgradeRecords(
  database: PledgemarkDatabase,
  version: number,
  records: IncomingRecords,
): Promise<Result<IncomingRecords>> {
  const latest = (versions.at(-1)?.number ?? 0) * NATIVE_FACTOR;
  if (version > latest) return tooNew;
  if (version === latest) return ok(records);
  const { factory } = database;
  const known = versions.filter(({ number }) => number * NATIVE_FACTOR <= version);
  if (!factory || known.length === 0) return damaged;
  const name = `${PREFIX}${database.newId()}`;
  try {
    await clear(factory);
    await fill(openDatabase({ name, versions: known, factory }), records);
    const upgraded = openDatabase({ name, factory });
    try {
      return ok(await readAll(upgraded));
    } finally {
      await upgraded.delete();
    }
  } catch (cause) {
    warn('storage', 'The records of a backup could not be upgraded.', cause);
    return damaged;
  }
}
