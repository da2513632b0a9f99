import { type MergeChoice, mergedBy, planMerge } from '../export/merging/index.ts';
import { ok, type Result } from '../model/result.ts';
import { folderFailure } from './failures.ts';
import type { Folder } from './folder.ts';
import type { FolderOptions, PlannedFile } from './plan.ts';
import { stoppedWriting } from './stopped.ts';

/** What became of a document. `left`: the file was left as it is, since the reader chose so, it changed meanwhile or another program holds it. */
export interface WrittenFile {
  readonly document: string;
  readonly path: string;
  readonly became: 'made' | 'updated' | 'same' | 'left';
}

export interface WriteFolderOptions extends Omit<FolderOptions, 'known'> {
  /** By document, for files in which the reader's words would be overwritten; without a choice they are left. */
  readonly choices: ReadonlyMap<string, MergeChoice>;
  /** One name for one folder: exports into it wait for each other. */
  readonly lock: string;
}

/** A file may have changed since it was planned: it is read again, and what is not asked for is not done. */
async function writeOne(
  folder: Folder,
  { document, path, plan, before }: PlannedFile,
  choice: MergeChoice,
): Promise<WrittenFile> {
  const found = await folder.read(path);
  const now = before === null && found === '' ? null : found;
  const written = (became: WrittenFile['became']): WrittenFile => ({ document: document.document, path, became });
  const current = now === before ? plan : planMerge(now, document);
  if (current.standing === 'same') return written('same');
  // A choice was made on what was shown then, not on what stands there now.
  const chosen = current.theirs === plan.theirs && current.standing === plan.standing ? choice : 'keep';
  const isOthers = now !== null && before === null && current.standing === 'new';
  // Renamed or taken away since it was planned: the next export will find it where it is.
  const isGone = now === null && before !== null;
  const content = isOthers || isGone ? null : mergedBy(current, chosen);
  if (content === null) return written('left');
  return (await folder.write(path, content, now)) ? written(now === null ? 'made' : 'updated') : written('left');
}

/** Why one file cannot be written while others can: it is read-only, or another program holds it. */
const isLocked = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === 'NoModificationAllowedError';

async function writeIfFree(folder: Folder, file: PlannedFile, choice: MergeChoice): Promise<WrittenFile> {
  try {
    return await writeOne(folder, file, choice);
  } catch (cause) {
    if (!isLocked(cause)) throw cause;
    return { document: file.document.document, path: file.path, became: 'left' };
  }
}

/**
 * Writes what was planned, file by file, each whole or not at all. What the reader wrote is never overwritten without a
 * choice. Fails where the folder cannot be written to, or with `stopped`; what was written until then stands.
 */
export async function writeFolder(
  folder: Folder,
  planned: readonly PlannedFile[],
  { choices, lock, onProgress, signal }: WriteFolderOptions,
): Promise<Result<WrittenFile[]>> {
  try {
    return await navigator.locks.request(`pledgemark folder ${lock}`, async () => {
      const done: WrittenFile[] = [];
      for (const file of planned) {
        if (signal?.aborted) return stoppedWriting;
        done.push(await writeIfFree(folder, file, choices.get(file.document.document) ?? 'keep'));
        onProgress?.(done.length, planned.length);
      }
      return ok(done);
    });
  } catch (cause) {
    return folderFailure(cause);
  }
}
