import type { UnitKind } from '../../pack.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Units by what they measure. A unit of the same spelling may stand in one list only. Multipliers (万, 亿) are no part of
 * a unit, but 千 is where the unit is spelt with it (千瓦). To add one, put it into its list and a line into
 * tests/spec/zh/units.json.
 */
export const units: Record<UnitKind, readonly string[]> = {
  percent: words('% ‰ ‱'),
  point: words('个百分点 百分点 个千分点 个基点 基点 个点'),
  money: words('元人民币 元 美元 欧元 日元 港元 港币 英镑 卢布 加元 澳元 块钱'),
  measure: [
    // Area, length, volume, mass.
    ...words('平方公里 平方千米 平方米 平米 公顷 亩 亩次 km² km2 m² m2 ㎡ hm²'),
    ...words('公里 千米 车道公里 皮长公里 纤芯公里 单线公里 延长米 延米 米 厘米 毫米 海里 里 km ㎞ m cm mm'),
    ...words('立方米 方 升 毫升 m³ m3 L'),
    ...words(
      '吨 公斤 千克 克 斤 担 毫克 微克 kg t ㎏ 吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 吨公里 载重吨 总吨 净吨 标吨',
    ),
    ...words('人公里 人·公里 车公里 箱 标箱 标准箱 TEU 标准集装箱'),
    // Energy, information.
    ...words('千瓦时 千瓦·时 度电 度 kWh MWh GWh TWh 焦耳 吉焦'),
    ...words('P PFlops PFLOPS EFlops EFLOPS Eflops Pflops TFlops TB PB EB ZB GB Gbps Mbps bps 兆'),
    ...words('微克/立方米 毫克/立方米 毫克/升 微克/升 μg/m³ ug/m3 μg/m3 mg/L mg/m³ 分贝 dB'),
    ...words('标准立方米 标立方米 立方米/秒 摄氏度 ℃ 标台 字 码洋 /10万 /十万 /10万人 /万人 /千人'),
  ],
  // What a thing can do or bear; with 以上 and a noun it describes the thing.
  // What a thing is built for: never a value by itself (220千伏变电站).
  rating: words('千伏安 兆伏安 千伏 伏 kV 蒸吨 蒸吨/小时 马力 匹 吨级 英寸 纳米'),
  capacity: words('千瓦 千瓦峰值 兆瓦 吉瓦 瓦 kW MW GW 吨/日 吨/天 大卡'),
  count: [
    ...words('个 家 项 条 处 座 套 张 片 组 幅 所 名 辆 台 件 部 本 册 篇 首 集 期次 场 场次 次 批 批次 起 宗 笔 单'),
    ...words(
      '间 栋 幢 户次 班 班次 架 架次 艘 艘次 列 趟 车次 只 头 羽 口 眼 孔 株 棵 粒 枚 支 根 把 盏 面 块 段 道 款 例',
    ),
    ...words(
      '种 类 门 堂 课时 学时 队 站 点位 网点 床 桩 枪 屏 柜 窗 泊位 车位 席 席位 工位 匹次 尾 盘 份 封 对 双 副 顶 扇 尊 峰',
    ),
    ...words('县 乡 镇 村 街道 社区 园区 岗 岗位 学位 床位 单元 地块 标段 束 丛 层次'),
    ...words('亿次 台次 例次 家次 件次 项次 条次 宗次 处次 座次 剂次 针次 剂 针 版次 台套 件套 樘 轮 页 幕 回'),
    ...words('标准件 标准台 自然村 行政村 人份 份额 公里段 用户 端口 站点 机架 标准机架 账户 套次 期'),
  ],
  person: words('人 人次 户 位 人天 人日 人年 口人 员'),
  time: words('年 个月 天 小时 个小时 分钟 秒 个工作日 工作日 个学时 周 星期 季度 个季度'),
  age: words('岁 周岁'),
  factor: words('倍'),
  // Index numbers and counts whose name says the unit; see `unitless` in noise.ts.
  none: [],
};

/** Units reported in another way than written. */
export const unitValues: Record<string, { unit: string; factor: number }> = {
  成: { unit: '%', factor: 10 },
  // Two ways to write one unit.
  台套: { unit: '台', factor: 1 },
};

/** Between the two units of a rate (元/平方米, 微克每立方米). */
export const rateMarks = '/每∕';

/** What a rate can be per, besides the units (元/月, 元每人每年). */
export const rateWords = words(
  '月 年 日 季 人·月 人·年 人每月 人每年 户 生 生·年 万元 万人 千人 十万人 百户 百人 小时 分钟 秒',
);
