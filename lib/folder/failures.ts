import { fail, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';

const BY_NAME: Record<string, readonly [code: string, zh: string, en: string]> = {
  NotAllowedError: [
    'folder-not-allowed',
    '浏览器不再允许写入这个文件夹，请重新授权或重新选择。',
    'The browser no longer allows writing into this folder; allow it again or choose another.',
  ],
  NotFoundError: [
    'folder-gone',
    '文件夹不在了（可能被移动、改名或删除），请重新选择。',
    'The folder is gone (moved, renamed or deleted); choose it again.',
  ],
  QuotaExceededError: [
    'disk-full',
    '磁盘空间不足，没有写完的文件保持原样。',
    'The disk is full; files that were not finished stand as they were.',
  ],
  NoModificationAllowedError: [
    'file-locked',
    '有文件正被别的程序占用，没有写完的文件保持原样。',
    'Another program holds a file; files that were not finished stand as they were.',
  ],
};

/** What the platform threw, in plain words. */
export function folderFailure(cause: unknown): Result<never> {
  const name = cause instanceof DOMException ? cause.name : '';
  const [code, zh, en] = BY_NAME[name] ?? [
    'folder-failed',
    '写入文件夹时出错，没有写完的文件保持原样。',
    'Writing into the folder failed; files that were not finished stand as they were.',
  ];
  warn('folder', `Writing into a folder failed: ${code}`, cause);
  return fail(code, zh, en);
}
