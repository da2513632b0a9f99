import type { TableWords } from '../../pack.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What header cells of indicator tables say. */
export const tables: TableWords = {
  valueCell:
    /^(?:控制在|稳定在|保持在|保持|不低于|不高于|不超过|不少于|高于|低于|超过|突破|大于|小于|达到|达|力争|年均|增长|提高|下降|降低|累计|约)*\s?[<>≤≥±+\-[(〔【]{0,2}\s?\d/,
  sumMarks: '[〔【',
  yearCell: /^(?:19|20)\d\d\s?[年\-—–]/,
  name: words('指标名称 指标 项目 名称 类别 内容 主要指标 目标名称'),
  unit: words('单位 计量单位'),
  nature: words('属性 指标属性 性质 指标性质 类型'),
  target: words('目标 计划 预期 预算数 预算 预计目标 规划 目标值 草案 安排 任务'),
  actual: words(
    '完成 实际 实绩 执行 决算 实现 基数 基期 现状 初步统计 绝对数 全年完成 预计完成 预计 年末数 累计完成数',
  ),
  progress: words('占全年计划 占年度计划 占计划 完成率 完成进度 占预算 为预算 完成预算 占年初预算 为年初预算'),
  growth: words('增长 增速 增幅 比上年 较上年 同比 增减 ± 变化率 增长率'),
  ignore: words('序号 编号 备注 牵头单位 责任单位 牵头部门 责任部门 代码 页码 说明'),
  annual: words('年均'),
  cumulative: words('累计'),
  expected: '预期性',
  binding: '约束性',
};
