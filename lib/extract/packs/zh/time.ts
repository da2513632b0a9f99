import type { CueRole, TimeWords } from '../../pack.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The five-year plans by number: the n-th begins in 1951 + 5 n, so that 十五五 is 2026 to 2030. */
const ORDINALS = ['八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八'];
const FIRST_ORDINAL = 8;

const plan = (ordinal: string, index: number) => {
  const from = 1951 + 5 * (FIRST_ORDINAL + index);
  return { from, to: from + 4, ordinal };
};

export const spans = ORDINALS.map(plan).flatMap(({ ordinal, from, to }) => [
  ...['”时期', '”期间', '时期', '期间'].map((tail) => ({ word: `${ordinal}五${tail}`, from, to })),
  ...['”末', '末', '”期末', '期末'].map((tail) => ({ word: `${ordinal}五${tail}`, from: to, to })),
  { word: `第${ordinal}个五年规划`, from, to },
]);

/** The same plans wherever a heading names them. */
export const spanNames = ORDINALS.map(plan).flatMap(({ ordinal, from, to }) => [
  { word: `${ordinal}五`, from, to },
  { word: `第${ordinal}个五年`, from, to },
]);

export const time: TimeWords = {
  year: '年',
  month: '月',
  day: '日',
  titleYear: /(?:19|20)\d\d(?=\s?年)/g,
  headingYear: /(?:19|20)\d\d(?=\s?年|\s?[-—–至~]\s?20\d\d)|(?<=[-—–至~])20\d\d(?=\s?年)/g,
  session: /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月/,
  until: words('到 至 截至 截止 截止到'),
  compare: words('比 较 与 相比 对比 自 从 由 高于 低于'),
  compareAfter: words('远景目标 相比 为基期 价格 不变价 不变 同期 基础上 以来 水平 的基础上 版 起 行动方案 行动计划'),
  yearTails: words('底前 年底前 底 末 前 度 之前 以前 末前 份 上旬 中旬 下旬 初'),
};

/** Words of time and stance, wherever they stand. */
export const cues: Record<CueRole, readonly string[]> = {
  past: words('去年 上年 上一年'),
  done: words(
    '已经 已建成 已完成 已累计 已实现 已达 已有 已形成 目前已 现已 业已 荣获 了 截至目前 截止目前 截至 截止 年初以来 迄今 目前',
  ),
  'this-year': words('今年 本年 本年度 年内'),
  'next-year': words('明年'),
  future: words(
    '力争到 到本世纪中叶 接下来 下一步 下一阶段 远景目标 奋斗目标 将达到 将达 届时 拟安排 拟发行 拟按 拟新增 拟实施 拟新建 拟投入 拟建',
  ),
  strive: words('力争 争取 努力实现 努力达到 冲刺 奋力实现 力求'),
  compared: words(
    '比年度计划 比计划 比预期 比年初计划 同比 比上年 较上年 比去年 较去年 比年初 较年初 上年同期 环比 比上月 去年同期',
  ),
  expected: words('预期性'),
  binding: words('约束性'),
  'first-half': words('上半年'),
  'second-half': words('下半年'),
  'quarter-1': words('一季度 第一季度 1季度 首季'),
  'quarter-2': words('二季度 第二季度'),
  'quarter-3': words('三季度 第三季度'),
  'quarter-4': words('四季度 第四季度'),
  // Read from their numbers.
  month: [],
  // What the nation or others do, and where the report comes back to its own area.
  elsewhere: words(
    '从全国看 从全国来看 从国家看 从国际看 从国家层面看 今年国家 国家今年 国家安排 国家拟安排 国家将安排 国家计划安排 国家预期 国家提出 全国预期 全国计划',
  ),
  here: words('我省 我市 我区 我县 我州 我旗 我镇 我乡'),
  'span-2': words('今明两年 未来两年 今后两年 两年内 用两年时间 用2年时间 2年内'),
  'span-3': words('未来三年 今后三年 三年内 未来3年 今后3年 3年内 用三年时间 用3年时间'),
  'span-5': words('未来五年 今后五年 五年内 未来5年 今后5年 5年内 用五年时间 用5年时间'),
  // 在去年增长5%的基础上: what stands in such a clause is where one starts from.
  base: words('的基础上'),
  // They hold a word of time and say nothing of it.
  none: words('上年结转 上年结余 上年度结转 上年度结余 上年末结转 上年滚存'),
  // These speak for the rest of their paragraph.
  'coming-plan': words('规划纲要(草案) 纲要草案 纲要(草案) 规划(草案) 规划草案'),
  'past-span': words(
    '过去一年 过去的一年 一年来 过去五年 过去的五年 五年来 这五年 过去5年 5年来 回顾 回望 本届政府任期',
  ),
};
