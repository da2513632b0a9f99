/** Not in TypeScript's own types yet: https://wicg.github.io/file-system-access/#api-filesystemhandle */
interface Permitted {
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}

const MODE = { mode: 'readwrite' } as const;

/** Whether the folder may be written to without asking. */
export async function isGranted(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = (handle as Permitted).queryPermission;
  return asked === undefined || (await asked.call(handle, MODE)) === 'granted';
}

/** Asks the reader, where it must; to be called in the turn of a click. */
export async function grant(handle: FileSystemDirectoryHandle): Promise<boolean> {
  if (await isGranted(handle)) return true;
  const ask = (handle as Permitted).requestPermission;
  return ask !== undefined && (await ask.call(handle, MODE)) === 'granted';
}

interface Picking {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write into a folder that the reader chose. */
export const canPickFolder = (): boolean => (globalThis as Picking).showDirectoryPicker !== undefined;

/** The folder that the reader chose; null where the choice was left. To be called in the turn of a click. */
export async function pickFolder(id: 'export' | 'backup'): Promise<FileSystemDirectoryHandle | null> {
  const pick = (globalThis as Picking).showDirectoryPicker;
  try {
    return (await pick?.({ id: `pledgemark-${id}`, mode: 'readwrite' })) ?? null;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null;
    throw cause;
  }
}
