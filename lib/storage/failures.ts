import { type Failure, fail, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';

/** What the reader (or the page) was about to do when storage failed. */
export type Doing = 'visit' | 'read' | 'save-note' | 'trash-note' | 'restore-note';

const CONSEQUENCES: Record<Doing, string> = {
  visit: '这次访问没有记下，页面上的标注不受影响。',
  read: '暂时无法显示，已保存的内容没有改动。',
  'save-note': '笔记没有保存。文字仍在编辑框中，可先复制。',
  'trash-note': '笔记没有删除。',
  'restore-note': '笔记没有恢复。',
};

/** By the name of the error, as the IndexedDB specification and Dexie give them. */
const CAUSES: Record<string, Failure> = {
  QuotaExceededError: { code: 'quota-full', detail: '浏览器存储空间已满' },
  StorageBlocked: {
    code: 'storage-blocked',
    detail: '笔记库正被本扩展的另一个旧页面占用（关闭那个页面或重启浏览器后即可使用）',
  },
  VersionError: {
    code: 'newer-schema',
    detail: '笔记库来自更新版本的扩展，当前版本不能读写（请更新扩展，或先导出原始数据）',
  },
  UpgradeFailed: {
    code: 'upgrade-failed',
    detail: '笔记库升级没有成功，原有内容原样保留（可导出原始数据）',
  },
  UpgradeError: {
    code: 'upgrade-failed',
    detail: '笔记库升级没有成功，原有内容原样保留（可导出原始数据）',
  },
  MissingAPIError: {
    code: 'storage-unavailable',
    detail: '浏览器没有提供本地数据库（可能处于隐私模式，或被设置禁止）',
  },
  SecurityError: {
    code: 'storage-unavailable',
    detail: '浏览器没有提供本地数据库（可能处于隐私模式，或被设置禁止）',
  },
};

const UNKNOWN: Failure = { code: 'storage-failed', detail: '浏览器的本地数据库出错' };

/** Another connection holds an older version of the database open and does not let go. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** Dexie hangs the reason of an aborted transaction below the abort, as `inner`; others as `cause`. */
function* chain(error: unknown): Generator<{ name: string }> {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    if ('name' in current && typeof current.name === 'string') yield { name: current.name };
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
}

/** The failure in words that can be shown as they are: what happened, then what it means for what was being done. */
export function storageFailure(error: unknown, doing: Doing): Result<never> {
  const known = [...chain(error)].find(({ name }) => Object.hasOwn(CAUSES, name));
  const { code, detail } = (known && CAUSES[known.name]) ?? UNKNOWN;
  warn('storage', `${doing} failed: ${code}`, error);
  return fail(code, `${detail}，${CONSEQUENCES[doing]}`);
}

/** No note of that id is stored, or what is stored cannot be read. */
export const noteMissing = (doing: Doing): Result<never> =>
  fail('note-missing', `没有找到这条笔记，或它的存储内容已损坏，${CONSEQUENCES[doing]}`);

/** What should be stored is not a record; nothing was written. */
export const notARecord = (doing: Doing): Result<never> =>
  fail('not-a-record', `要保存的内容不完整，${CONSEQUENCES[doing]}`);
