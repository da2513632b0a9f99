import type { NoiseWords } from '../../pack.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What numbers are not measures, and when. */
export const noise: NoiseWords = {
  after: [
    // Addresses, lines, editions, ranks, ages of things, clock times. 年 is read as a date before this.
    ...words(
      '号 弄 路公交 楼 室 层 届 级 星级 版 月 时 点钟 点整 分 周年 年期 环 强 大 折 线 方面 字方针 字 号楼 号线 号文',
    ),
    ...words(
      '两 分之 维 次元 代 型 A级 一代 世纪 位数 位一体 字头 甲 等奖 等功 比 年级 会 次会议 次全会 次全体 中全会 日 连 位居 次产业 人论坛 人谈 人制',
    ),
    // 9个重点领域 announces a list, 10个方面 too; the noun is in `listed`.
    ...words('方案 个五年 个一百年 个百年 色 天一 农 牧 化 保 稳 带 码 网 书 证 链 校 资 防 制 统 融合'),
  ],
  before: [
    // Ordinals, ranks, streaks, list places, document names.
    ...words(
      '第 连续 连跨 蝉联 星期 附件 附表 专栏 NO No no 编号 电话 邮编 排名 全国前 世界前 全省前 全市前 全球前 排名前 位居前 进入前 稳居前 居前 前十强 跻身前 位列前 进位 聚焦 围绕 针对 依托 面向 瞄准 紧扣 立足 突出',
    ),
  ],
  owners: ['PM', 'PM_', 'G', 'S', 'A', 'C', 'D', 'CO', 'O', 'X', 'V', 'H', 'B', 'RCEP'],
  listed: words(
    '方面 方面工作 大方面 大类 要 确保 提升行动方面 字方针 关键词 坚持 必须 着力 突出 更加 统筹 一百年 百年 重大关系 明确 主要指标 预期性指标 约束性指标 预期指标 指标 维度 层面 板块',
  ),
  descriptors: [
    ...words(
      '总投资 总投资额 计划总投资 计划投资 估算投资 投资 投资额 投资总额 概算投资 概算 总概算 协议投资 年产 日产 年产能 日处理 日处理能力',
    ),
    ...words(
      '总装机 装机 装机容量 总装机容量 总长 总长度 全长 长 长度 长约 总面积 占地 占地面积 建筑面积 总建筑面积 规划面积 面积 库容 总库容',
    ),
    ...words('年处理 年加工 年屠宰 年出栏 单体 单体容量 单机 高 宽 深 体量 设计产能 产能 注册资本 亩产'),
  ],
  projectUnits: words('吨 千瓦 兆瓦 吉瓦 kW MW GW 元 立方米 蒸吨 P 标箱'),
  projectNouns: words('项目 工程 技改 技术改造 基地 生产线 电站 电厂 装置 机组 热电联产 产业园 水库 码头 泊位'),
  capacities: words('年产 日产 年处理 日处理 年加工 年屠宰 单体 单机 总投资 计划总投资 总装机'),
  countingVerbs: words(
    '新增 新建 建成 改造 完成 安装 购置 投放 栽植 修建 配备 加装 更换 种植 引进 新改建 增设 布设 铺设 创建 改造提升 改扩建 培育 新开 修复',
  ),
  innerVerbs: words('新建 新改建 改扩建 新建成 新(改、扩)建 新(改)建 开展 组织开展'),
  solidUnits: words('座 条 处 所 家 幢 栋 台 辆 间 户 公里 亩'),
  groupingUnits: words('类 大类 门类 批 轮 期'),
  heeding: words('落实 执行 贯彻 兑现 用好 宣传 落实好 严格落实 全面落实 贯彻落实 落细落实 落实落细 全面执行 认真落实'),
  provisions: words('政策 措施 举措 规定 意见 办法 条例 细则 清单 要求'),
  figurativeUnits: words(
    '批 次 站 步 种 面 件 点 场 类 网 支 部 度 手 口 头 线 方 份 段 片 把 集 代 首 门 席 门类 本 封 名 位 人 层次 轮 期',
  ),
  moneyNouns: words(
    '资金 贷款 补贴 投资 债券 基金 税费 成本 税收 收入 补助 专项 融资 授信 奖补 产值 营收 国债 利润 订单 采购 消费 担保',
  ),
  timeNames: words('寿命 年限 时间 时限 时长 周期 工期 天数 期限 时效 用时 耗时 日数 时数 时 等候'),
  unitless: words(
    '系数 指数 容积率 之比 比 比值 强度 比例 收入比 恩格尔系数 利用系数 密度 满意度 评分 得分 人数 户数 人口 数量 参保人数',
  ),
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['「', '」'],
    ['《', '》'],
    ['〔', '〕'],
    ['【', '】'],
    ['"', '"'],
  ],
  quoteLimit: 24,
};
