import { currentLocale } from '../shared/words/current.ts';

const zh = {
  overlay: '政策目标标注',
  toolbar: '选中文字的操作',
  previous: '上一个目标',
  next: '下一个目标',
  place: (at: number, all: number) => `第 ${at} / ${all} 个目标`,
  target: (at: number, all: number, name: string, value: string) => `第 ${at} 个目标，共 ${all} 个：${name}，${value}`,
  enter: '按回车进入卡片',
  noFurther: '没有更多目标了',
  noteHere: '此处的笔记',
  saved: '笔记已保存',
  trashed: '笔记已删除',
  restored: '笔记已恢复',
  notTrashed: (detail: string) => `未能删除：${detail}`,
  notOpened: (detail: string) => `暂时读不到已有的笔记：${detail}`,
  finishFirst: '请先保存或放弃正在写的笔记。',
  gone: '这些文字已不在页面上。',
  copied: '已复制',
  notCopied: '未能复制，请选中文字后手动复制',
};

const en: typeof zh = {
  overlay: 'Pledgemark',
  toolbar: 'Selected words',
  previous: 'Previous target',
  next: 'Next target',
  place: (at, all) => `Target ${at} of ${all}`,
  target: (at, all, name, value) => `Target ${at} of ${all}: ${name}, ${value}`,
  enter: 'Press Enter to go into the card',
  noFurther: 'No further target',
  noteHere: 'Notes here',
  saved: 'Note saved',
  trashed: 'Note deleted',
  restored: 'Note restored',
  notTrashed: (detail) => `Not deleted: ${detail}`,
  notOpened: (detail) => `Notes kept here cannot be read now: ${detail}`,
  finishFirst: 'Save or discard the note you are writing first.',
  gone: 'These words are no longer on the page.',
  copied: 'Copied',
  notCopied: 'Could not copy; select the text and copy it by hand',
};

/** What only the surfaces on the page say, in the reader's language. */
export const say = (): typeof zh => (currentLocale() === 'zh' ? zh : en);
