import { fail, type Result } from '../model/result.ts';
import { warn } from '../platform/log.ts';

/** A sentence's part in both languages. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What the reader (or the page) was about to do when storage failed, and what that means. */
const CONSEQUENCES = {
  visit: {
    zh: '这次访问没有记下，页面上的标注不受影响。',
    en: 'this visit was not recorded. The marks on the page are not affected.',
  },
  read: {
    zh: '暂时无法显示，已保存的内容没有改动。',
    en: 'it cannot be shown for now. What was saved has not been changed.',
  },
  'save-note': {
    zh: '笔记没有保存。文字仍在编辑框中，可先复制。',
    en: 'the note was not saved. Your text is still in the editor and can be copied.',
  },
  'trash-note': { zh: '笔记没有删除。', en: 'the note was not deleted.' },
  'restore-note': { zh: '笔记没有恢复。', en: 'the note was not restored.' },
  'save-correction': {
    zh: '更正没有保存，仍按自动识别的结果显示。',
    en: 'the correction was not saved, and the automatic reading still stands.',
  },
  'undo-correction': { zh: '更正没有撤销。', en: 'the correction was not undone.' },
  'save-follow-up': {
    zh: '跟进的修改没有保存，仍是原来的内容。',
    en: 'the change of the follow-up was not saved, and it stands as it was.',
  },
  'drop-follow-up': { zh: '跟进没有移除。', en: 'the follow-up was not taken away.' },
  'take-up-follow-up': { zh: '跟进没有恢复。', en: 'the follow-up was not restored.' },
  'add-follow-ups': {
    zh: '没有列为跟进，原有内容没有改动。',
    en: 'nothing is followed up, and what is there has not been changed.',
  },
  'attach-note': { zh: '笔记仍在原来的位置。', en: 'the note stays where it was.' },
  'keep-as-is': { zh: '笔记没有改动。', en: 'the note has not been changed.' },
  'add-observations': {
    zh: '数据没有加入，原有数据没有改动。',
    en: 'nothing was added, and your data has not been changed.',
  },
  'keep-text': {
    zh: '原文没有留存，页面上的标注和笔记不受影响。',
    en: 'the text of the report was not kept. Marks and notes are not affected.',
  },
  'keep-draft': {
    zh: '正在写的文字没有暂存，请及时保存。',
    en: 'what you are writing was not set aside. Save it before you leave.',
  },
  'drop-draft': { zh: '暂存的文字没有删除。', en: 'what was set aside was not deleted.' },
  'colour-note': { zh: '颜色没有改动。', en: 'the colour was not changed.' },
  'save-template': { zh: '模板没有保存。', en: 'the template was not saved.' },
  'choose-folder': { zh: '所选的文件夹没有记下。', en: 'the choice of the folder was not kept.' },
  merge: {
    zh: '没有恢复或导入任何内容，现有数据没有改动。',
    en: 'nothing was restored or imported, and your data has not been changed.',
  },
  undo: { zh: '没有撤销。', en: 'nothing was undone.' },
  redo: { zh: '没有重做。', en: 'nothing was done again.' },
  'delete-for-good': { zh: '没有彻底删除。', en: 'nothing was deleted for good.' },
  'save-search': { zh: '查找没有保存。', en: 'the search was not saved.' },
  'change-observations': {
    zh: '数据没有改动。',
    en: 'your data has not been changed.',
  },
} as const satisfies Record<string, Words>;

export type Doing = keyof typeof CONSEQUENCES;

interface Cause extends Words {
  readonly code: string;
}

const UPGRADE_FAILED: Cause = {
  code: 'upgrade-failed',
  zh: '笔记库升级没有成功，原有内容原样保留（可导出原始数据）',
  en: 'The upgrade of the notes failed and everything was left as it was (it can be exported as raw data)',
};

const UNAVAILABLE: Cause = {
  code: 'storage-unavailable',
  zh: '浏览器没有提供本地数据库（可能处于隐私模式，或被设置禁止）',
  en: 'The browser offers no local database (a private window, or its settings forbid it)',
};

/** The code of a failure that passes by itself, once an older page lets go of the database. */
export const BLOCKED = 'storage-blocked';

/** By the name of the error, as the IndexedDB specification and Dexie give them. */
const CAUSES: Record<string, Cause> = {
  QuotaExceededError: { code: 'quota-full', zh: '浏览器存储空间已满', en: "The browser's storage is full" },
  StorageBlocked: {
    code: BLOCKED,
    zh: '笔记库正被本扩展的另一个旧页面占用（关闭那个页面或重启浏览器后即可使用）',
    en: 'An older page of this extension holds the notes (close it or restart the browser)',
  },
  VersionError: {
    code: 'newer-schema',
    zh: '笔记库来自更新版本的扩展，当前版本不能读写（请更新扩展，或先导出原始数据）',
    en: 'The notes were made by a newer release, which this one cannot read (update the extension, or export the raw data)',
  },
  UpgradeFailed: UPGRADE_FAILED,
  UpgradeError: UPGRADE_FAILED,
  MissingAPIError: UNAVAILABLE,
  SecurityError: UNAVAILABLE,
};

const UNKNOWN: Cause = {
  code: 'storage-failed',
  zh: '浏览器的本地数据库出错',
  en: "The browser's local database failed",
};

/** Another connection holds an older version of the database open and does not let go. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
  override readonly message = 'Held open.';
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

/** One sentence: what happened, then what it means for what was being done. */
const failure = ({ code, zh, en }: Cause, doing: Doing): Result<never> =>
  fail(code, `${zh}，${CONSEQUENCES[doing].zh}`, `${en}: ${CONSEQUENCES[doing].en}`);

/** The failure in words that can be shown as they are. */
export function storageFailure(error: unknown, doing: Doing): Result<never> {
  const known = [...chain(error)].find(({ name }) => Object.hasOwn(CAUSES, name));
  const cause = (known && CAUSES[known.name]) ?? UNKNOWN;
  warn('storage', `${doing} failed: ${cause.code}`, error);
  return failure(cause, doing);
}

/** No note of that id is stored, or what is stored cannot be read. */
export const noteMissing = (doing: Doing): Result<never> =>
  failure(
    {
      code: 'note-missing',
      zh: '没有找到这条笔记，或它的存储内容已损坏',
      en: 'This note was not found, or what is stored of it is damaged',
    },
    doing,
  );

/** No follow-up of that id is stored, or what is stored cannot be read. */
export const followUpMissing = (doing: Doing): Result<never> =>
  failure(
    {
      code: 'follow-up-missing',
      zh: '没有找到这条跟进，或它的存储内容已损坏',
      en: 'This follow-up was not found, or what is stored of it is damaged',
    },
    doing,
  );

/** There is no saved search of that id, or it cannot be read. */
export const searchMissing = (doing: Doing): Result<never> =>
  failure(
    {
      code: 'search-missing',
      zh: '没有找到这个已存的查找，或它的存储内容已损坏',
      en: 'This saved search was not found, or what is stored of it is damaged',
    },
    doing,
  );

/** No correction of that id is stored, or what is stored cannot be read. */
export const correctionMissing = (doing: Doing): Result<never> =>
  failure(
    {
      code: 'correction-missing',
      zh: '没有找到这条更正，或它的存储内容已损坏',
      en: 'This correction was not found, or what is stored of it is damaged',
    },
    doing,
  );

/** No text is kept of that wording, or what is kept is not what it was. */
export const textMissing = (kind: 'not-kept' | 'damaged'): Result<never> =>
  kind === 'not-kept'
    ? fail('text-not-kept', '这个版本的原文没有留存。', 'The text of this wording was not kept.')
    : fail('text-damaged', '留存的原文已损坏，读不出来。', 'The text that was kept of this wording is damaged.');

/** There is no step to take back, or none to take again. */
export const noStep = (doing: 'undo' | 'redo'): Result<never> =>
  doing === 'undo'
    ? fail('nothing-to-undo', '没有可以撤销的操作。', 'There is nothing to undo.')
    : fail('nothing-to-redo', '没有可以重做的操作。', 'There is nothing to do again.');

/** What the step changed was changed again since, by another one: that must not be lost. */
export const changedSince = (doing: 'undo' | 'redo'): Result<never> =>
  failure(
    {
      code: 'changed-since',
      zh: '这项内容后来又有改动，为免盖掉后来的改动',
      en: 'This was changed again since, and the later change is not to be lost',
    },
    doing,
  );

/** What should be stored is not a record; nothing was written. */
export const notARecord = (doing: Doing): Result<never> =>
  failure({ code: 'not-a-record', zh: '要保存的内容不完整', en: 'What was to be saved is incomplete' }, doing);

/** The reader stopped it; nothing was written. */
export const stopped: Result<never> = fail(
  'stopped',
  '已按要求停止，没有加入任何数据。',
  'Stopped as asked; nothing was added.',
);
