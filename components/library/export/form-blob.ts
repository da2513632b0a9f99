import type { FormPieces } from '../../../lib/export/forms/index.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { Turns } from './turns.ts';
import type { WorkOptions } from './useWork.ts';

export const stopped = fail('stopped', '已按要求停止，没有导出。', 'Stopped as asked; nothing was exported.');

/** Pieces that are written as one: a blob of a hundred thousand parts is slow to make. */
const BATCH = 500;

/** The file of a form, made without holding up the page. Fails with `stopped`. */
export async function formBlob(
  { pieces, total, mediaType }: FormPieces,
  { onProgress, signal }: WorkOptions,
): Promise<Result<Blob>> {
  const parts: Blob[] = [];
  let batch: string[] = [];
  let done = 0;
  const turns = new Turns();
  for (const piece of pieces) {
    batch.push(piece);
    done += 1;
    if (batch.length >= BATCH) {
      parts.push(new Blob(batch));
      batch = [];
    }
    if (!(await turns.pause())) continue;
    if (signal.aborted) return stopped;
    onProgress(done, Math.max(total, done));
  }
  return ok(new Blob([...parts, ...batch], { type: mediaType }));
}
