import { z } from 'zod';
import { ok, type Result } from '../model/result.ts';
import { readRawExport } from '../storage/index.ts';
import type { BackupContents } from './contents.ts';
import { damaged } from './format.ts';

/** As `exportRaw` of lib/storage gives it. */
const RawSchema = z.object({
  schema: z.literal('pledgemark/raw@1'),
  version: z.int().positive(),
  stores: z.record(z.string(), z.array(z.unknown())),
});

export const isRawExport = (beginning: Uint8Array): boolean =>
  /^\ufeff?\s*\{\s*"schema":\s*"pledgemark\/raw@1"/.test(new TextDecoder().decode(beginning));

/** A raw export as the contents of a backup. It has no sum of its own: what is no whole JSON is refused. */
export function readRaw(text: string): Result<BackupContents> {
  try {
    const raw = RawSchema.safeParse(readRawExport(text.replace(/^\ufeff/, ''))).data;
    return raw ? ok({ made: null, database: raw.version, records: raw.stores, settings: [] }) : damaged;
  } catch {
    // Cut off or changed: no JSON any more.
    return damaged;
  }
}
