import { z } from 'zod';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { PledgemarkDatabase } from './database.ts';

/** What a folder was chosen for. */
export type FolderUse = 'export' | 'backup';

/** A folder that the reader chose, on this machine. The grant to write into it may have lapsed. */
export interface ChosenFolder {
  readonly id: FolderUse;
  readonly name: string;
  readonly handle: FileSystemDirectoryHandle;
  /** Another one for each choice, so that what is known of one folder is not taken for another's. */
  readonly chosen: number;
}

const isHandle = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory';

const FolderSchema = z.object({
  id: z.enum(['export', 'backup']),
  name: z.string(),
  handle: z.custom<FileSystemDirectoryHandle>(isHandle),
  chosen: z.int(),
});

/** The folder chosen for this use; null: none, or it can no longer be read. */
export const folderFor = (database: PledgemarkDatabase, use: FolderUse): Promise<Result<ChosenFolder | null>> =>
  attempt(database, 'read', async () => ok(FolderSchema.safeParse(await database.folders.get(use)).data ?? null));

export const chooseFolder = (
  database: PledgemarkDatabase,
  use: FolderUse,
  handle: FileSystemDirectoryHandle,
): Promise<Result<ChosenFolder>> =>
  attempt(database, 'choose-folder', async () => {
    const folder: ChosenFolder = { id: use, name: handle.name, handle, chosen: database.now() };
    await database.folders.put({ ...folder });
    return ok(folder);
  });

export const forgetFolder = (database: PledgemarkDatabase, use: FolderUse): Promise<Result<null>> =>
  attempt(database, 'choose-folder', () =>
    database.transaction('rw', database.folders, database.files, async () => {
      await database.files.where({ folderId: use }).delete();
      await database.folders.delete(use);
      return ok(null);
    }),
  );

const FileSchema = z.object({ document: z.string(), path: z.string(), chosen: z.int() });

/** Where each document stood when it was last written into this folder; where it stands now must be looked up there. */
export const knownFiles = (database: PledgemarkDatabase, folder: ChosenFolder): Promise<Result<Map<string, string>>> =>
  attempt(database, 'read', async () => {
    const stored = await database.files.where({ folderId: folder.id }).toArray();
    const files = stored.flatMap((one) => FileSchema.safeParse(one).data ?? []);
    return ok(
      new Map(files.filter(({ chosen }) => chosen === folder.chosen).map(({ document, path }) => [document, path])),
    );
  });

export const noteFiles = (
  database: PledgemarkDatabase,
  folder: ChosenFolder,
  written: readonly { readonly document: string; readonly path: string }[],
): Promise<Result<null>> =>
  attempt(database, 'choose-folder', async () => {
    const { id, chosen } = folder;
    const files = written.map(({ document, path }) => ({
      id: `${id}/${document}`,
      folderId: id,
      document,
      path,
      chosen,
    }));
    await database.files.bulkPut(files);
    return ok(null);
  });
