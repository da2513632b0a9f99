import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

export type Records = Readonly<Record<string, readonly unknown[]>>;

/** A backup as the program writes it, written here by other means: gzip, lines of JSON, a sum at the end. */
export function backupFile(records: Records, database = 30): Buffer {
  const head = { format: 'pledgemark/backup', version: 1, database, made: Date.UTC(2025, 2, 1) };
  const lines = Object.entries(records).flatMap(([store, all]) => all.map((record) => ({ store, record })));
  const body = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return gzipSync(`${body}${JSON.stringify({ end: true, records: lines.length, sha256 })}\n`);
}

/** The records of a backup, by store. */
export function recordsIn(file: Buffer): Record<string, unknown[]> {
  const lines = gunzipSync(file)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const records: Record<string, unknown[]> = {};
  for (const { store, record } of lines.slice(1, -1)) records[store] = [...(records[store] ?? []), record];
  return records;
}
