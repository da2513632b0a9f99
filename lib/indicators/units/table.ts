/** What a unit measures. Values convert within a family only. */
export type UnitFamily =
  | 'yuan'
  | 'dollar'
  | 'area'
  | 'length'
  | 'mass'
  | 'coal'
  | 'volume'
  | 'power'
  | 'energy'
  | 'computing'
  | 'containers'
  | 'percent'
  | 'points'
  | 'times'
  | 'age'
  | 'months'
  | 'days'
  | 'person'
  | 'visit'
  | 'person-year'
  | 'grade'
  | 'score'
  | `count:${string}`;

/** How many of the family's base unit one of these is, as a fraction, so that 亩 (2000/3 平方米) stays exact. */
export interface UnitEntry {
  readonly unit: string;
  readonly family: UnitFamily;
  readonly times: number;
  readonly per: number;
}

type Line = readonly [family: UnitFamily, ...units: readonly (readonly [unit: string, times: number, per?: number])[]];

/** Base unit first. 亩 is 1/15 公顷 by law (1984 order on statutory units); 斤 is 0.5 千克. */
const FAMILIES: readonly Line[] = [
  ['yuan', ['元', 1], ['元人民币', 1], ['人民币', 1], ['块钱', 1]],
  ['dollar', ['美元', 1]],
  [
    'area',
    ['平方米', 1],
    ['平米', 1],
    ['㎡', 1],
    ['m2', 1],
    ['公顷', 1e4],
    ['平方公里', 1e6],
    ['平方千米', 1e6],
    ['亩', 2000, 3],
  ],
  ['length', ['米', 1], ['延米', 1], ['公里', 1e3], ['千米', 1e3], ['里', 500], ['单程公里', 1e3], ['车道公里', 1e3]],
  [
    'mass',
    ['千克', 1],
    ['公斤', 1],
    ['斤', 1, 2],
    ['克', 1, 1e3],
    ['毫克', 1, 1e6],
    ['微克', 1, 1e9],
    ['ug', 1, 1e9],
    ['吨', 1e3],
  ],
  ['coal', ['千克标准煤', 1], ['吨标准煤', 1e3], ['吨标煤', 1e3]],
  ['volume', ['立方米', 1], ['方', 1], ['m3', 1], ['升', 1, 1e3]],
  ['power', ['瓦', 1], ['千瓦', 1e3], ['兆瓦', 1e6], ['吉瓦', 1e9], ['kw', 1e3], ['mw', 1e6], ['gw', 1e9]],
  ['energy', ['千瓦时', 1], ['度', 1], ['kwh', 1], ['兆瓦时', 1e3]],
  ['computing', ['p', 1], ['pflops', 1], ['eflops', 1e3], ['e', 1e3]],
  ['containers', ['标准箱', 1], ['标箱', 1], ['teu', 1], ['个标准箱', 1]],
  ['percent', ['%', 1], ['‰', 1, 10], ['成', 10]],
  ['points', ['个百分点', 1], ['百分点', 1], ['个千分点', 1, 10]],
  ['times', ['倍', 1]],
  ['age', ['岁', 1]],
  ['months', ['月', 1], ['个月', 1], ['年', 12]],
  ['days', ['天', 1], ['日', 1]],
  ['person', ['人', 1], ['名', 1], ['位', 1], ['口', 1]],
  ['visit', ['人次', 1]],
  ['person-year', ['人年', 1]],
  ['grade', ['类', 1]],
  ['score', ['分', 1]],
];

/** Counting words. Each is a family of its own: 户 and 套 count different things, unless an indicator says they do not. */
const COUNTERS =
  '个 家 户 座 处 所 项 条 片 幅 组 张 台 部 辆 件 套 间 场 场次 次 批 批次 列 架 架次 艘 只 羽 头 头只 株 棵 块 根 起 例 宗 份 本 册 门 支 册次 盏 对 级 层 幢 栋 单 届 期 班 趟 笔 款 种 颗 枚 眼 口井 道 套（间）';

const counters = COUNTERS.split(' ').map((unit): UnitEntry => ({ unit, family: `count:${unit}`, times: 1, per: 1 }));

const measures = FAMILIES.flatMap(([family, ...units]) =>
  units.map(([unit, times, per = 1]): UnitEntry => ({ unit, family, times, per })),
);

/** By the unit's words, half-width and in lower case. */
export const UNIT_TABLE: ReadonlyMap<string, UnitEntry> = new Map(
  [...measures, ...counters].map((entry) => [entry.unit, entry]),
);
