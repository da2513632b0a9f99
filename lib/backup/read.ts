import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';
import type { BackupContents } from './contents.ts';
import {
  damaged,
  EndSchema,
  FORMAT_VERSION,
  type Head,
  HeadSchema,
  type KeptSetting,
  LineSchema,
  newerBackup,
  notABackup,
  readLine,
  SETTINGS_STORE,
  SettingSchema,
  stoppedReading,
} from './format.ts';
import { isRawExport, readRaw } from './raw.ts';

export interface ReadOptions {
  /** Share of the file that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Milliseconds of work between two turns of the page. */
const TURN = 40;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A head is short; what goes on longer than this is no file of ours. */
const LONGEST_HEAD = 4096;

/** Something that has the file's bytes go by, to tell how far it is. */
const counting = (size: number, onProgress?: (share: number) => void): TransformStream<Uint8Array, Uint8Array> => {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      onProgress?.(size === 0 ? 1 : read / size);
      controller.enqueue(chunk);
    },
  });
};

async function* linesOf(file: Blob, { onProgress }: ReadOptions): AsyncGenerator<string> {
  const text = (file.stream() as ReadableStream<Uint8Array>)
    .pipeThrough(counting(file.size, onProgress))
    .pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>)
    .pipeThrough(
      new TextDecoderStream('utf-8', { fatal: true, ignoreBOM: true }) as unknown as TransformStream<
        Uint8Array,
        string
      >,
    );
  const reader = text.getReader();
  let rest: string[] = [];
  let first = true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const pieces = value.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...rest, piece].join('');
      rest = [];
      first = false;
    }
    rest.push(pieces.at(-1) ?? '');
    if (first && rest.reduce((sum, piece) => sum + piece.length, 0) > LONGEST_HEAD) break;
  }
  await reader.cancel().catch(() => undefined);
  // Every line ends in a line break; what is left was cut off.
  if (rest.join('') !== '') yield `${rest.join('')}\u0000`;
}

/** What was read so far, and the sum over it. */
class Unpacking {
  readonly #hash = sha256.create();
  readonly records: Record<string, unknown[]> = {};
  readonly settings: KeptSetting[] = [];
  count = 0;

  pass(line: string): void {
    this.#hash.update(utf8ToBytes(`${line}\n`));
  }

  take(value: unknown): boolean {
    const line = LineSchema.safeParse(value).data;
    if (!line) return false;
    this.count += 1;
    if (line.store === SETTINGS_STORE) {
      const setting = SettingSchema.safeParse(line.record).data;
      if (setting) this.settings.push(setting);
      return setting !== undefined;
    }
    const records = this.records[line.store] ?? [];
    this.records[line.store] = records;
    records.push(line.record);
    return true;
  }

  isWhole(end: unknown): boolean {
    const said = EndSchema.safeParse(end).data;
    return said !== undefined && said.records === this.count && said.sha256 === bytesToHex(this.#hash.digest());
  }
}

function readHead(line: string | undefined): Result<Head> {
  const value = line === undefined ? undefined : readLine(line);
  const head = HeadSchema.safeParse(value).data;
  if (!head) return notABackup;
  return head.version > FORMAT_VERSION ? newerBackup : ok(head);
}

const isEnd = (value: unknown): boolean => typeof value === 'object' && value !== null && 'end' in value;

/** What was read, where its sum is right and nothing follows. */
function ended(unpacking: Unpacking, end: unknown, { made, database }: Head, last: boolean): Result<BackupContents> {
  const { records, settings } = unpacking;
  return unpacking.isWhole(end) && last ? ok({ made, database, records, settings }) : damaged;
}

async function unpack(lines: AsyncGenerator<string>, options: ReadOptions): Promise<Result<BackupContents>> {
  const first = await lines.next();
  const head = readHead(first.value ?? undefined);
  if (!head.ok) return head;
  const unpacking = new Unpacking();
  unpacking.pass(first.value ?? '');
  let turn = performance.now();
  for await (const line of lines) {
    // One piece of a well packed file is thousands of lines.
    if (performance.now() - turn > TURN) {
      await nextTurn();
      turn = performance.now();
    }
    if (options.signal?.aborted) return stoppedReading;
    const value = readLine(line);
    if (isEnd(value)) return ended(unpacking, value, head.value, (await lines.next()).done === true);
    if (!unpacking.take(value)) return damaged;
    unpacking.pass(line);
  }
  return damaged;
}

const beginning = async (file: Blob, length: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, length).arrayBuffer());

/**
 * Reads a backup, or the raw export of a database that could not be opened. Nothing is stored. A file that is not whole
 * to the last byte, or none of ours, is refused: `damaged-backup`, `not-a-backup`, `newer-schema`, `stopped`.
 */
export async function readBackup(file: Blob, options: ReadOptions = {}): Promise<Result<BackupContents>> {
  try {
    const [first, second] = await beginning(file, 2);
    if (first === 0x1f && second === 0x8b) return await unpack(linesOf(file, options), options);
    return isRawExport(await beginning(file, 64)) ? readRaw(await file.text()) : notABackup;
  } catch (cause) {
    warn('backup', 'A backup could not be read.', cause);
    return damaged;
  }
}
