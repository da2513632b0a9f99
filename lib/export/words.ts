import type { Progress } from '../model/follow-up.ts';
import type { Change, Comparator } from '../model/quantity.ts';
import type { ReportType } from '../model/report.ts';

export type ExportLanguage = 'zh' | 'en';

/** What the files say around the reader's own words. */
export interface Words {
  readonly targets: string;
  readonly notes: string;
  readonly columns: readonly string[];
  readonly comparators: Record<Comparator, string>;
  readonly strive: string;
  readonly changes: Record<Change, string>;
  readonly types: Record<ReportType, string>;
  readonly progress: Record<Progress, string>;
  readonly toTheWords: string;
  readonly leadUnit: string;
  readonly progressLabel: string;
  readonly noSection: string;
  readonly colon: string;
}

const zh: Words = {
  targets: '目标',
  notes: '笔记',
  columns: ['序号', '指标', '目标值', '界限', '变化', '时期', '章节'],
  comparators: { eq: '等于', about: '约', ge: '不低于', gt: '高于', le: '不超过', lt: '低于', range: '区间' },
  strive: '力争',
  changes: { up: '增长', down: '下降', none: '水平值' },
  types: {
    'government-work-report': '政府工作报告',
    'statistical-communique': '国民经济和社会发展统计公报',
    'five-year-plan': '五年规划纲要',
    'development-plan-report': '国民经济和社会发展计划报告',
    'budget-report': '预算报告',
    'mid-term-review': '中期评估报告',
    'key-tasks': '重点工作安排',
    other: '其他报告',
  },
  progress: {
    'not-started': '未启动',
    behind: '欠进度',
    'on-track': '达进度',
    ahead: '超进度',
    done: '已完成',
    adjusted: '调整',
    other: '其它',
  },
  toTheWords: '查看原文',
  leadUnit: '牵头单位',
  progressLabel: '进展',
  noSection: '正文',
  colon: '：',
};

const en: Words = {
  targets: 'Targets',
  notes: 'Notes',
  columns: ['No.', 'Indicator', 'Target', 'Bound', 'Direction', 'Period', 'Section'],
  comparators: {
    eq: 'equal to',
    about: 'about',
    ge: 'at least',
    gt: 'more than',
    le: 'at most',
    lt: 'less than',
    range: 'range',
  },
  strive: 'striven for',
  changes: { up: 'increase', down: 'decrease', none: 'level' },
  types: {
    'government-work-report': 'Government work report',
    'statistical-communique': 'Statistical communiqué',
    'five-year-plan': 'Five-year plan',
    'development-plan-report': 'Development plan report',
    'budget-report': 'Budget report',
    'mid-term-review': 'Mid-term review',
    'key-tasks': 'Key tasks',
    other: 'Other report',
  },
  progress: {
    'not-started': 'not started',
    behind: 'behind',
    'on-track': 'on track',
    ahead: 'ahead',
    done: 'done',
    adjusted: 'adjusted',
    other: 'other',
  },
  toTheWords: 'Open at these words',
  leadUnit: 'Lead unit',
  progressLabel: 'Progress',
  noSection: 'Body',
  colon: ': ',
};

export const wordsOf = (language: ExportLanguage): Words => ({ zh, en })[language];
