import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';
import { countRecords, type PledgemarkDatabase, readRecords } from '../storage/index.ts';
import { FORMAT_VERSION, type Head, type KeptSetting, SETTINGS_STORE, writeLine } from './format.ts';

export interface WriteOptions {
  /** The reader's settings. */
  readonly settings: readonly KeptSetting[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const stopped = fail('stopped', '已按要求停止，没有生成备份。', 'Stopped as asked; no backup was made.');
const failed = fail(
  'backup-failed',
  '备份没有生成，现有数据没有改动。请重试；空间不足时请先腾出空间。',
  'No backup was made; your data has not been changed. Try again; where there is no room left, make some first.',
);

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gzip of what is written, and the SHA-256 of it so far. */
class Packing {
  readonly #stream = new CompressionStream('gzip');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #blob = new Response(this.#stream.readable).blob();
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  records = 0;

  async write(lines: readonly string[]): Promise<void> {
    const bytes = this.#encoder.encode(lines.join(''));
    this.#hash.update(bytes);
    await this.#writer.write(bytes);
  }

  async writeRecords(store: string, records: readonly unknown[]): Promise<void> {
    await this.write(records.map((record) => writeLine({ store, record })));
    this.records += records.length;
  }

  async end(): Promise<Blob> {
    const digest = bytesToHex(this.#hash.digest());
    const line = writeLine({ end: true, records: this.records, sha256: digest });
    await this.#writer.write(this.#encoder.encode(line));
    await this.#writer.close();
    return new Blob([await this.#blob], { type: 'application/gzip' });
  }

  async abandon(): Promise<void> {
    this.#blob.catch(() => undefined);
    await this.#writer.abort();
  }
}

async function pack(database: PledgemarkDatabase, packing: Packing, options: WriteOptions): Promise<Result<Blob>> {
  const { settings, signal, onProgress } = options;
  if (!database.isOpen()) await database.open();
  const total = (await countRecords(database)) + settings.length;
  const head: Head = {
    format: 'pledgemark/backup',
    version: FORMAT_VERSION,
    database: database.backendDB().version,
    made: database.now(),
  };
  await packing.write([writeLine(head)]);
  await packing.writeRecords(SETTINGS_STORE, settings);
  for await (const { store, records } of readRecords(database)) {
    if (signal?.aborted) {
      await packing.abandon();
      return stopped;
    }
    await packing.writeRecords(store, records);
    onProgress?.(packing.records, Math.max(total, packing.records));
    await nextTurn();
  }
  return ok(await packing.end());
}

/**
 * Everything the reader keeps, as one file (see `format.ts`). Gives way to the page after every few hundred records. What
 * the reader writes meanwhile may be in it or not; each record is whole. Fails with `stopped` or `backup-failed`.
 */
export async function writeBackup(database: PledgemarkDatabase, options: WriteOptions): Promise<Result<Blob>> {
  const packing = new Packing();
  try {
    return await pack(database, packing, options);
  } catch (cause) {
    warn('backup', 'A backup could not be made.', cause);
    await packing.abandon().catch(() => undefined);
    return failed;
  }
}
