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

const textOf = async (handle: FileSystemFileHandle): Promise<string> => (await handle.getFile()).text();

async function* walk(folder: FileSystemDirectoryHandle, above: string): AsyncGenerator<FolderFile> {
  for await (const [name, handle] of folder.entries()) {
    if (name.startsWith('.')) continue;
    if (handle instanceof FileSystemDirectoryHandle) yield* walk(handle, `${above}${name}/`);
    else if (handle instanceof FileSystemFileHandle && /\.md$/i.test(name)) {
      yield { path: `${above}${name}`, read: () => textOf(handle) };
    }
  }
}

/** The new content lies beside the file until it is whole; only then, and where nobody wrote meanwhile, it takes its place. */
async function replace(
  root: FileSystemDirectoryHandle,
  path: string,
  content: string,
  before: string | null,
): Promise<boolean> {
  const there = await handleOf(root, path, false);
  if (before === null && there !== null) return false;
  const handle = there ?? (before === null ? await handleOf(root, path, true) : null);
  if (handle === null) return false;
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    if ((await textOf(handle)) !== (before ?? '')) {
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

/** The folder behind a handle of the File System Access interface. */
export const openFolder = (root: FileSystemDirectoryHandle): Folder => ({
  files: () => walk(root, ''),
  read: async (path) => {
    const handle = await handleOf(root, path, false);
    return handle === null ? null : textOf(handle);
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
