/** Language data: how reports bound a number, which way it goes, and in what it is counted. Width-folded. */
import type { Change, Comparator } from '../../model/quantity.ts';

/** Words before the number; a longer one stands before a shorter one that it begins with. */
export const wordsBefore: readonly (readonly [string, Comparator])[] = [
  ['不低于', 'ge'],
  ['不少于', 'ge'],
  ['不高于', 'le'],
  ['不超过', 'le'],
  ['不多于', 'le'],
  ['控制在', 'le'],
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
  ['下降', 'down'],
  ['降低', 'down'],
  ['减少', 'down'],
  ['压减', 'down'],
];

/** They join a name to its value and say nothing of either. */
export const lightWords: readonly string[] = [
  '达到',
  '保持在',
  '保持',
  '实现',
  '完成',
  '达',
  '为',
  '至',
  '到',
  '在',
  '各',
];

/** Where a value has no number it is measured elsewhere, in such words. */
export const yardstickWords: readonly string[] = ['目标', '同步', '水平', '持平', '全覆盖', '清零', '任务', '要求'];

export const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
