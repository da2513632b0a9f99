import type { Assessment } from '../model/follow-up.ts';
import type { Role } from '../model/mention.ts';
import type { ExportLanguage } from './words.ts';

/** Headings and terms of tables, templates and calendars, as departments and statisticians say them. */
export interface FormWords {
  readonly assessments: Record<Assessment, string>;
  readonly roles: Record<Role, string>;
  readonly natures: Record<'expected' | 'binding', string>;
  readonly strengths: Record<'commit' | 'strive', string>;
  readonly colours: Record<'yellow' | 'green' | 'blue' | 'pink', string>;
  readonly ledger: string;
  readonly followUps: string;
  readonly number: string;
  readonly indicator: string;
  readonly targetValue: string;
  readonly unit: string;
  readonly due: string;
  readonly leadUnit: string;
  readonly coUnits: string;
  readonly progress: string;
  readonly reported: string;
  readonly assessment: string;
  readonly remark: string;
  readonly evidence: string;
  readonly source: string;
  readonly untagged: string;
  readonly withoutIndicator: string;
  readonly dueOf: (what: string) => string;
}

const zh: FormWords = {
  assessments: {
    'not-yet': '尚未评估',
    achieved: '完成',
    partly: '部分完成',
    missed: '未完成',
    'cannot-assess': '无法评估',
  },
  roles: { target: '目标', actual: '完成', other: '其他' },
  natures: { expected: '预期性', binding: '约束性' },
  strengths: { commit: '承诺', strive: '力争' },
  colours: { yellow: '黄', green: '绿', blue: '蓝', pink: '粉' },
  ledger: '台账',
  followUps: '跟进',
  number: '序号',
  indicator: '指标',
  targetValue: '目标值',
  unit: '单位',
  due: '完成时限',
  leadUnit: '牵头单位',
  coUnits: '责任单位',
  progress: '进展',
  reported: '完成值',
  assessment: '评估',
  remark: '备注',
  evidence: '依据',
  source: '来源',
  untagged: '没有标签',
  withoutIndicator: '没有指标',
  dueOf: (what) => `${what}到期`,
};

const en: FormWords = {
  assessments: {
    'not-yet': 'not assessed yet',
    achieved: 'achieved',
    partly: 'partly achieved',
    missed: 'missed',
    'cannot-assess': 'cannot be assessed',
  },
  roles: { target: 'target', actual: 'outcome', other: 'other' },
  natures: { expected: 'expected', binding: 'binding' },
  strengths: { commit: 'committed', strive: 'striven for' },
  colours: { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink' },
  ledger: 'Follow-up table',
  followUps: 'Follow-ups',
  number: 'No.',
  indicator: 'Indicator',
  targetValue: 'Target',
  unit: 'Unit',
  due: 'Due',
  leadUnit: 'Lead unit',
  coUnits: 'Co-operating units',
  progress: 'Progress',
  reported: 'Reported value',
  assessment: 'Assessment',
  remark: 'Remarks',
  evidence: 'Evidence',
  source: 'Source',
  untagged: 'Without a tag',
  withoutIndicator: 'Without an indicator',
  dueOf: (what) => `Due: ${what}`,
};

export const formWordsOf = (language: ExportLanguage): FormWords => ({ zh, en })[language];
