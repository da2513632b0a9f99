const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Thousands are set apart alike in both languages. */
export const figure = (count: number): string => count.toLocaleString('en');

export const zh = {
  title: '备份与恢复',
  lead: '所有报告、笔记、跟进、数据和设置装进一个文件。换电脑、重装浏览器之前备份一次；恢复时与现有内容合并，不会覆盖较新的修改。',
  makeTitle: '备份',
  make: '立即备份',
  never: '还没有备份过。',
  last: (day: string) => `上次备份：${day}`,
  made: (name: string, bytes: number) => `已备份到 ${name}（${size(bytes)}）`,
  alone: '自动备份',
  every: { never: '不自动备份', day: '每天', week: '每周' },
  toDownloads: '保存到下载文件夹',
  toFolder: (name: string | null) => `保存到文件夹“${name ?? '（请重新选择）'}”`,
  useDownloads: '改为下载文件夹',
  useFolder: '改为自选文件夹…',
  otherFolder: '换一个文件夹…',
  downloadsRefused: '没有得到写入下载文件夹的许可，自动备份没有打开。可以改用自选文件夹，或手动备份。',
  aloneHint: '浏览器开着时在后台完成，不打扰您；到期没有备成时，侧栏会提醒，点一下即可。',
  remindHint: '这个浏览器不允许在后台写文件：到期时侧栏会提醒，点一下即可备份。',
  trouble: '上次自动备份没有成功（可能是文件夹的授权已失效）。请手动备份一次，或重新选择文件夹。',
  inTitle: '恢复与导入',
  inLead:
    '可以选择：本扩展的备份（.jsonl.gz）、原始数据（.json）、导出的“笔记”或“台账”表（.csv）、Hypothesis 导出的批注（.json）。先看清会带来什么，再决定；也可以把文件拖到这里。',
  chooseFile: '选择文件…',
  failed: (name: string) => `“${name}”没有恢复或导入`,
  done: (added: number, changed: number, left: number) =>
    [
      `新增 ${figure(added)} 条`,
      ...(changed > 0 ? [`更新 ${figure(changed)} 条`] : []),
      ...(left > 0 ? [`其余 ${figure(left)} 条不变`] : []),
    ].join('，'),
  counts: '文件里的内容',
  what: '内容',
  isNew: '新增',
  isSame: '相同',
  differs: '不同',
  stores: {
    reports: '报告',
    notes: '笔记',
    followUps: '跟进',
    corrections: '更正',
    observations: '我的数据',
    texts: '留存原文',
    readings: '读取结果',
    changes: '操作记录',
    drafts: '未保存的文字',
    searches: '保存的搜索',
    templates: '模板',
  },
  standings: {
    new: '新增',
    same: '相同',
    newer: '文件里的较新',
    older: '现有的较新',
    conflict: '分不出先后，保留现有的',
  },
  differing: (count: number) => `${figure(count)} 条与现有的不同`,
  more: (count: number) => `还有 ${figure(count)} 条`,
  faults: (count: number) => `${figure(count)} 行不能导入`,
  line: '行',
  subject: '内容',
  kinds: {
    backup: '备份',
    hypothesis: 'Hypothesis 批注',
    'notes-csv': '笔记表',
    'follow-ups-csv': '台账',
  },
  madeOn: (day: string) => `备份于 ${day}`,
  prefer: '内容不同时',
  preferences: { later: '以较新的为准', stored: '保留现有的', incoming: '以文件为准' },
  withSettings: '同时恢复设置',
  cancel: '取消',
  nothingNew: '都已在这里，无需恢复',
  restore: '恢复',
  importIt: (count: number) => `导入（新增 ${figure(count)} 条）`,
};

export type BackupWords = typeof zh;
