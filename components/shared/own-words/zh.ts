import { adding } from './adding.zh.ts';
import { deciding } from './deciding.zh.ts';
import { listing } from './listing.zh.ts';
import { parts } from './parts.zh.ts';
import { verdict } from './verdict.zh.ts';

/** What only the extension's own pages say (panel, library, reading page): it does not go into web pages. */
export const zh = {
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
    published: (date: string) => `${date} 发布`,
    found: (shown: number, all: number) => `${shown} / ${all}`,
    writeOn: (name: string) => `为“${name}”记笔记`,
    noteCount: (count: number) => `笔记 ${count}`,
    export: '导出',
    exportFile: '导出 Markdown 文件',
    exportCopy: '复制为 Markdown',
    exported: (file: string) => `已导出：${file}`,
    exportedAsOf: (file: string, time: string) =>
      `已导出：${file}（${time} 时的内容；此后在旧页面里的改动请在那个页面导出）`,
    copied: '已复制到剪贴板',
    notCopied: '浏览器未允许写入剪贴板，可改为导出文件。',
    notKept: '这份报告还没有存进数据库，无法导出。请刷新报告页后再试。',
    notePlaces: '按原文顺序',
    unplaced: '原文中未找到',
    removed: '笔记已删除',
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
  adding,
  deciding,
  listing,
  parts,
  verdict,
};

/** Every language says all of these. */
export type OwnWords = typeof zh;
