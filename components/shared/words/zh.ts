import { adding } from './adding.zh.ts';
import { comparison } from './comparison.zh.ts';
import { correction } from './correction.zh.ts';
import { deciding } from './deciding.zh.ts';
import { followUp } from './follow-up.zh.ts';
import { listing } from './listing.zh.ts';

<<<<<<< HEAD

import { lists } from './lists.zh.ts';
import { placing } from './placing.zh.ts';

=======

import { parts } from './parts.zh.ts';

>>>>>>> 6f04b15 (Keep a report that stands on several pages as one record, join its notes, and lead the reader to the unread; name reports that are attachments only)

import { namingRules, roleRules } from './rules.zh.ts';
import { writing } from './writing.zh.ts';

/** What the surfaces say in Chinese: the terms of departments and statisticians, no terms of ours. */
export const zh = {
  card: {
    dialog: (name: string) => `目标：${name}`,
    unnamed: '未读出指标名称',
    noValue: '无数值',
    actual: '已完成值',
    period: '期间',
    area: '地区',
    change: '方向',
    bound: '界限',
    section: '所在章节',
    reading: '读法',
    how: '章节与读法',
    notes: (count: number) => `笔记 ${count}`,
    emptyNote: '仅标记，未写文字',
    write: '记笔记',
    followUp: '跟进',
    copy: '复制引文',
    copied: '已复制',
    notCopied: '未能复制',
    close: '关闭',
    edit: '修改',
    remove: '删除',
  },
  editor: {
    newNote: '记笔记',
    editNote: '修改笔记',
    quote: '原文',
    body: '笔记',
    bodyHint: '写下看法、出处、疑问（支持 Markdown）',
    tags: '标签',
    tagsHint: '输入后按回车',
    removeTag: (tag: string) => `去掉标签“${tag}”`,
    addFollowUp: '添加跟进',
    followUp: '跟进',
    dropFollowUp: '不再跟进',
    due: '完成时限',
    leadUnit: '牵头单位',
    leadUnitHint: '如：区商务委',
    progress: '进展',
    save: '保存',
    saving: '正在保存…',
    cancel: '取消',
    remove: '删除',
    unsaved: '有未保存的内容。',
    discard: '放弃修改',
    keepWriting: '继续编辑',
    notSaved: '笔记未能保存，文字仍在这里。',
    copyText: '复制笔记文字',
  },
  panel: {
    title: '政策目标标注',
    library: '数据集',
    targets: '目标',
    notes: '笔记',
    search: '查找指标、数值、章节',
    searchNotes: '查找笔记、原文、标签',
    clearSearch: '清除查找',
    showActuals: (count: number) => `显示已完成值 ${count}`,
    body: '正文',
    why: '识别依据',
    published: (date: string) => `${date} 发布`,
    found: (shown: number, all: number) => `${shown} / ${all}`,
    writeOn: (name: string) => `为“${name}”记笔记`,
    noteCount: (count: number) => `笔记 ${count}`,
    export: '导出',
    exportFile: '导出 Markdown 文件',
    exportCopy: '复制为 Markdown',
    exported: (file: string) => `已导出：${file}`,
    copied: '已复制到剪贴板',
    notCopied: '浏览器未允许写入剪贴板，可改为导出文件。',
    notKept: '这份报告还没有存进数据库，无法导出。请刷新报告页后再试。',
    notePlaces: '按原文顺序',
    unplaced: '原文中未找到',
    reveal: '在页面中查看',
    removed: '笔记已删除',
    undo: '撤销',
    dismiss: '知道了',
    restored: '已恢复',
    today: '今天到期',
    noDue: '未定时限',
  },
  states: {
    loading: '正在读取本页…',
    noReport: '本页未识别为报告',
    noReportHint: '打开政府工作报告、统计公报、规划纲要等页面，其中的数值目标会自动标出。',
    readAnyway: '把本页当作报告来读',
    readFailed: '未能读取本页',
    readFailedHint: '若这是普通网页，请点击浏览器工具栏上的本扩展图标，即可读取。',
    unreadable: '此页不可读取',
    unreadableHint: '浏览器不允许扩展读取设置页、扩展商店和新标签页。请切换到报告所在的标签页。',
    gone: '与页面的联系已断开',
    goneHint: '页面可能已关闭或刷新，请重新载入报告页。',
    noTargets: '未读出数值目标',
    noTargetsHint: '本报告中没有带数值的目标。仍可选中任意文字记笔记。',
    noMatch: '没有符合的条目',
    noMatchHint: '换一个词，或清除查找。',
    noNotes: '还没有笔记',
    noNotesHint: '在页面上指向一个目标，点“记笔记”；或选中任意文字再记。',
    storage: '笔记暂时读不出来',
    setAside: (count: number) => `另有 ${count} 条记录读不出，已原样保留。`,
    retry: '重试',
  },
  comparators: {
    eq: '等于',
    about: '约',
    ge: '不低于',
    gt: '高于',
    le: '不超过',
    lt: '低于',
    range: '区间',
  },
  changes: { up: '增长', down: '下降', none: '水平值' },
  natures: { expected: '预期性', binding: '约束性' },
  strengths: { commit: '承诺', strive: '力争' },
  progress: {
    'not-started': '未启动',
    behind: '欠进度',
    'on-track': '达进度',
    ahead: '超进度',
    done: '已完成',
    adjusted: '调整',
    other: '其它',
  },
  anchors: {
    exact: '原文未变',
    moved: '原文位置有变',
    'value-changed': '原文数值已改',
    'text-changed': '原文有改动',
    ambiguous: '原文多处相同',
    orphan: '原文中未找到',
  },
  reportTypes: {
    'government-work-report': '政府工作报告',
    'statistical-communique': '统计公报',
    'five-year-plan': '五年规划纲要',
    'development-plan-report': '计划报告',
    'budget-report': '预算报告',
    'mid-term-review': '中期评估',
    'key-tasks': '重点工作安排',
    other: '其他报告',
  },
  due: {
    on: (date: string) => `${date} 到期`,
    today: (date: string) => `${date} 今天到期`,
    soon: (date: string, days: number) => `${date} 还有 ${days} 天`,
    late: (date: string, days: number) => `${date} 逾期 ${days} 天`,
    none: '未定时限',
  },
  adding,
  comparison,
  correction,
  deciding,
  followUp,
  listing,
<<<<<<< HEAD
  lists,
  placing,
=======
  parts,
>>>>>>> 6f04b15 (Keep a report that stands on several pages as one record, join its notes, and lead the reader to the unread; name reports that are attachments only)
  namingRules,
  roleRules,
  writing,
};

/** Every language says all of these. */
export type Words = typeof zh;
