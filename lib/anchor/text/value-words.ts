/** Language data: how reports bound a number, which way it goes, and in what it is counted. Width-folded. */
import type { Change, Comparator } from '../../model/quantity.ts';

/** Words before the number; a longer one stands before a shorter one that it begins with. */
export const wordsBefore: readonly (readonly [string, Comparator])[] = [
  ['不低于', 'ge'],
  ['不少于', 'ge'],
  ['不高于', 'le'],
  ['不超过', 'le'],
  ['不多于', 'le'],
  ['至少', 'ge'],
  ['超过', 'gt'],
  ['突破', 'gt'],
  ['高于', 'gt'],
  ['大于', 'gt'],
  ['多于', 'gt'],
  ['低于', 'lt'],
  ['小于', 'lt'],
  ['少于', 'lt'],
  ['大约', 'about'],
  ['约', 'about'],
  ['近', 'about'],
  ['超', 'gt'],
  // By itself a limit; before another bound (控制在约2%) that one counts.
  ['控制在', 'le'],
  ['≥', 'ge'],
  ['≤', 'le'],
  ['>', 'gt'],
  ['<', 'lt'],
];

export const wordsAfter: readonly (readonly [string, Comparator])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'ge'],
  ['以内', 'le'],
  ['之内', 'le'],
  ['以下', 'le'],
];

export const directions: readonly (readonly [string, Change])[] = [
  ['增长', 'up'],
  ['提高', 'up'],
  ['提升', 'up'],
  ['增加', 'up'],
  ['上升', 'up'],
  ['上涨', 'up'],
  ['下降', 'down'],
  ['降低', 'down'],
  ['减少', 'down'],
  ['压减', 'down'],
  ['下跌', 'down'],
];

/** Behind a direction they say where it leads: 提高到60% is a level, as 达到60% is. */
export const arrivals: readonly string[] = ['到', '至'];

/** They join a name to its value and say nothing of either. */
export const lightWords: readonly string[] = [
  '达到',
  '保持在',
  '稳定在',
  '保持',
  '稳定',
  '实现',
  '完成',
  '力争',
  '达',
  '为',
  '至',
  '到',
  '在',
  '各',
  '由',
];

/** Where a value has no number it is measured elsewhere, and ends in such words. */
export const yardstickEnds: readonly string[] = [
  ...['目标', '目标之内', '目标以内', '目标任务', '任务', '要求', '水平', '平均水平', '水平以上', '水平以内'],
  ...['同步', '基本同步', '持平', '基本持平', '全覆盖', '清零', '零增长', '负增长'],
];

export const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Units that one finds behind a number in any passage; a longer one stands before one that it begins with. */
export const countedIn: readonly string[] = [
  ...['个百分点', '百分点', '%', '‰', '元人民币', '元', '美元', '欧元'],
  ...['平方公里', '平方千米', '平方米', '公顷', '亩', '公里', '千米', '米', '立方米', '方'],
  ...['吨标准煤', '吨标煤', '吨', '公斤', '千克', '斤', '千瓦时', '千瓦', '兆瓦', '吉瓦', '度'],
  ...['人次', '人', '户', '位', '名', '家', '个', '所', '座', '处', '项', '条', '张', '辆', '台', '套', '间', '件'],
  ...[
    '场次',
    '场',
    '次',
    '批',
    '栋',
    '幢',
    '架',
    '艘',
    '列',
    '头',
    '只',
    '株',
    '棵',
    '根',
    '种',
    '类',
    '门',
    '支',
    '宗',
    '起',
  ],
  ...['小时', '分钟', '岁', '倍', '天', '个月', '年', '期', '届', '篇', '部', '幅', '本', '册', '床', '标箱', '箱'],
];

/** Units that measure the same: how many of the second one of the first is. */
export const sameMeasure: Readonly<Record<string, readonly [string, number]>> = {
  公里: ['米', 1e3],
  千米: ['米', 1e3],
  平方公里: ['平方米', 1e6],
  平方千米: ['平方米', 1e6],
  公顷: ['平方米', 1e4],
  吨: ['克', 1e6],
  公斤: ['克', 1e3],
  千克: ['克', 1e3],
  斤: ['克', 500],
  千瓦: ['瓦', 1e3],
  兆瓦: ['瓦', 1e6],
  吉瓦: ['瓦', 1e9],
  元人民币: ['元', 1],
};
