import type { Measure, Status } from '../../indicators/index.ts';
import type { Mention } from '../../model/mention.ts';
import type { Change, Comparator } from '../../model/quantity.ts';
import { type CellReading, refuse } from './reason.ts';

/** The words of a code. The first is written in the plain form, all are read, and so is the code itself. */
type Terms<C extends string> = Readonly<Record<C, readonly string[]>>;

export const STATUS: Terms<Status> = {
  target: ['目标', '目标值', '计划', '预期'],
  actual: ['完成', '完成值', '实际', '实际值', '实绩'],
};

export const MEASURE: Terms<Measure> = {
  level: ['水平值', '水平', '总量'],
  growth: ['增减幅度', '增速', '增长率', '增幅', '同比增长'],
  added: ['当年新增', '新增', '当年新增数'],
  total: ['累计数', '累计'],
};

export const STRENGTH: Terms<Mention['strength']> = { commit: ['目标', '确定'], strive: ['力争', '争取'] };

export const COMPARATOR: Terms<Comparator> = {
  eq: ['等于', '为'],
  about: ['左右', '约'],
  ge: ['以上', '不低于', '不少于'],
  gt: ['超过', '高于', '大于'],
  le: ['以内', '不超过', '不高于', '以下'],
  lt: ['低于', '小于'],
  range: ['区间', '范围'],
};

export const CHANGE: Terms<Change> = {
  up: ['增长', '增加', '上升', '提高'],
  down: ['下降', '减少', '降低'],
  none: ['无', '水平值'],
};

export const NATURE: Terms<'expected' | 'binding'> = { expected: ['预期性'], binding: ['约束性'] };

/** Reads a cell of one of the codes or its words; null where it is empty. */
export function readTerm<C extends string>(terms: Terms<C>, cell: string, column: string): CellReading<C | null> {
  if (cell === '') return { value: null };
  const codes = Object.keys(terms) as C[];
  const found = codes.find((code) => code === cell.toLowerCase() || terms[code].includes(cell));
  if (found !== undefined) return { value: found };
  const known = codes.map((code) => terms[code][0] ?? code);
  return refuse(
    `“${column}”一栏的“${cell}”不认识，可填：${known.join('、')}。`,
    `“${cell}” in the column “${column}” is not known; it can be: ${codes.join(', ')}.`,
  );
}
