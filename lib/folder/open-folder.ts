import type { Folder, FolderFile } from './folder.ts';

const isMissing = (cause: unknown): boolean =>
  cause instanceof DOMException && (cause.name === 'NotFoundError' || cause.name === 'TypeMismatchError');

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

async function parentOf(root: FileSystemDirectoryHandle, path: string): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const part of partsOf(path).slice(0, -1)) folder = await folder.getDirectoryHandle(part);
  return folder;
}

async function handleOf(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle | null> {
  try {
    const folder = await parentOf(root, path);
    return await folder.getFileHandle(partsOf(path).at(-1) ?? '', { create });
  } catch (cause) {
    // A place for a new file that is not there: the folder itself is gone.
    if (isMissing(cause) && !create) return null;
    throw cause;
  }
}

/** To the last byte, so that what is written again is what was read: null where it is in another encoding. */
async function textOf(handle: FileSystemFileHandle): Promise<string | null> {
  const bytes = await (await handle.getFile()).arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The same of a file that another program may have taken away since it was listed. */
async function textIfThere(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    return await textOf(handle);
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

async function* walk(folder: FileSystemDirectoryHandle, above: string): AsyncGenerator<FolderFile> {
  for await (const [name, handle] of folder.entries()) {
    if (name.startsWith('.')) continue;
    if (handle instanceof FileSystemDirectoryHandle) yield* walk(handle, `${above}${name}/`);
    else if (handle instanceof FileSystemFileHandle && /\.md$/i.test(name)) {
      yield { path: `${above}${name}`, read: () => textIfThere(handle) };
    }
  }
}

/** The new content lies beside the file until it is whole; only then, and where nobody wrote meanwhile, it takes its place. */
async function swap(handle: FileSystemFileHandle, content: string, before: string): Promise<boolean> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    if ((await textOf(handle)) !== before) {
      await writable.abort();
      return false;
    }
    await writable.close();
    return true;
  } catch (cause) {
    await writable.abort().catch(() => undefined);
    throw cause;
  }
}

/** A new file that could not be written is not left behind empty. */
async function dropEmpty(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const handle = await handleOf(root, path, false);
  if (handle === null || (await handle.getFile()).size > 0) return;
  await (await parentOf(root, path)).removeEntry(partsOf(path).at(-1) ?? '');
}

async function replace(
  root: FileSystemDirectoryHandle,
  path: string,
  content: string,
  before: string | null,
): Promise<boolean> {
  const there = await handleOf(root, path, false);
  if (there !== null) return swap(there, content, before ?? '');
  const made = before === null ? await handleOf(root, path, true) : null;
  if (made === null) return false;
  try {
    return await swap(made, content, '');
  } catch (cause) {
    await dropEmpty(root, path).catch(() => undefined);
    throw cause;
  }
}

/** The folder behind a handle of the File System Access interface. */
export const openFolder = (root: FileSystemDirectoryHandle): Folder => ({
  files: () => walk(root, ''),
  names: () => root.keys(),
  read: async (path) => {
    const handle = await handleOf(root, path, false);
    return handle === null ? null : textIfThere(handle);
  },
  write: (path, content, before) => replace(root, path, content, before),
  writeBytes: async (path, bytes) => {
    const handle = await handleOf(root, path, true);
    if (handle === null) throw new DOMException(`There is no place for ${path}.`, 'NotFoundError');
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
  },
});
