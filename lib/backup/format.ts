import { z } from 'zod';
import { fail } from '../model/result.ts';
import { fromBase64, toBase64 } from '../text/index.ts';

/**
 * A backup is gzip of lines of JSON: a head, a line for each record, and an end with the number of records and the
 * SHA-256 of all bytes before it. Bytes are written as `{"base64": "…"}`. Any program that reads gzip and JSON reads it.
 */
export const HeadSchema = z.object({
  format: z.literal('pledgemark/backup'),
  /** Of this format. A program that knows less than this refuses the file. */
  version: z.int().positive(),
  /** The native version of the database. */
  database: z.int().positive(),
  /** Milliseconds since the Unix epoch. */
  made: z.int().nonnegative(),
});
export type Head = z.infer<typeof HeadSchema>;

export const LineSchema = z.object({ store: z.string(), record: z.unknown() });

export const EndSchema = z.object({ end: z.literal(true), records: z.int().nonnegative(), sha256: z.string() });

export const FORMAT_VERSION = 1;
/** The store under which the reader's settings stand in a backup, each as `{ key, value }`. */
export const SETTINGS_STORE = 'settings';
export const SettingSchema = z.object({ key: z.string(), value: z.unknown() });
export type KeptSetting = z.infer<typeof SettingSchema>;

const BYTES = 'base64';

/** One line, with its line break. */
export const writeLine = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? { [BYTES]: toBase64(part) } : part))}\n`;

const bytesAgain = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const written = (value as Record<string, unknown>)[BYTES];
  if (typeof written !== 'string' || Object.keys(value).length !== 1) return value;
  return fromBase64(written) ?? value;
};

/** The value of a line; undefined where it is no JSON. */
export function readLine(line: string): unknown {
  try {
    return JSON.parse(line, bytesAgain);
  } catch {
    return undefined;
  }
}

export const damaged = fail(
  'damaged-backup',
  '文件不完整或已损坏，没有恢复任何内容，现有数据没有改动。',
  'The file is incomplete or damaged. Nothing was restored, and your data has not been changed.',
);

export const notABackup = fail(
  'not-a-backup',
  '这不是本扩展的备份文件。现有数据没有改动。',
  'This is no backup of this extension. Your data has not been changed.',
);

export const newerBackup = fail(
  'newer-schema',
  '这个备份来自更新版本的扩展，请先更新扩展。现有数据没有改动。',
  'This backup was made by a newer release; update the extension first. Your data has not been changed.',
);

export const stoppedReading = fail(
  'stopped',
  '已按要求停止，没有恢复任何内容。',
  'Stopped as asked; nothing was restored.',
);
