import type { ModeWords } from '../../pack.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** How a heading or the opening of a paragraph tells whether what follows was done or is intended. */
export const modes: ModeWords = {
  headings: {
    review: [
      ...words(
        '回顾 执行情况 完成情况 工作总结 主要成绩 发展成就 主要成就 成就 取得的成绩 发展基础 发展环境 现实基础 发展现状 基本情况 现状 实施情况 进展情况 运行情况 落实情况 评估 存在问题 存在的问题 主要问题 主要工作及成效',
      ),
      ...words(
        '发展回顾 工作情况 总体情况 过去五年 过去一年 五年来 一年来 收支情况 预算收支执行 决算情况 发展形势 面临形势 面临的形势 发展背景 规划背景 成效',
      ),
    ],
    plan: [
      ...words(
        '工作安排 主要任务 重点工作 工作重点 重点任务 工作任务 计划草案 预算草案 工作思路 目标任务 总体要求 预期目标 工作建议 工作打算 今年工作 工作部署 总体部署 主要目标 发展目标 重点工作安排 计划安排 收支安排 预算安排 收入安排',
      ),
      ...words(
        '今年发展 下一步 下一阶段 工作计划 任务安排 工作目标 民生实事 实事项目 总体思路 指导思想 主要指标安排 政策措施 工作举措 主要措施 收支预算 预算编制',
      ),
    ],
    vision: words(
      '时期主要目标 时期发展 发展的主要考虑 主要考虑 今后五年 未来五年 远景目标 规划纲要 时期经济社会发展 时期总体要求 时期的主要目标 时期目标任务 时期奋斗目标 战略目标 五年规划 五年奋斗目标 五年发展',
    ),
  },
  starts: words('开好局 起好步 开局 起步 开门红 良好开端 第一年'),
  openings: {
    review: words(
      '过去一年 过去的一年 一年来 过去五年 过去的五年 五年来 这五年 回顾过去 回望 回顾 去年 本届政府 本届政府任期',
    ),
    plan: words(
      '今年工作 今年 今年要 做好今年 主要预期目标 全年主要预期目标 今年的主要预期目标 综合考虑 今年重点 各位代表,今年 明年 下一步 今年全市 今年全省 今年全区 今年全县 今年经济社会',
    ),
    vision: words('今后五年 未来五年 展望未来五年 展望今后五年 到二〇三五年 展望'),
  },
  outcomes: words('完成情况 进展情况 落实情况 全部完成 圆满完成'),
  results: words(
    '显著 显现 凸显 增强 改善 完善 向好 有序 有效 有力 突出 稳定 明显 提升 提高 优化 夯实 巩固 提速 进展 突破 成效 新台阶 稳中有升 稳中有进 稳步推进 扎实推进 深入推进 统筹推进 全面推进 加快推进 丰硕 良好 卓著 喜人',
  ),
  turns: words(
    '主要预期目标 预期目标是 预期目标为 预期目标建议 目标建议为 总体要求是 总体思路是 工作总体要求 工作的总体要求 做好今年工作 主要目标是 奋斗目标是',
  ),
  sessions: words('人民代表大会 报告'),
  endings: words(
    '名词解释 名词注释 有关名词 用语解释 用语说明 词语解释 词语注释 名词术语 相关名词 附件:名词解释 有关用语说明 指标解释',
  ),
  // Also stand under tables and beside the title, so that they count only near the end.
  furniture: words(
    '注释 注: 资料来源 相关报道 相关链接 相关解读 扫一扫 责任编辑 主办单位 主办: 版权所有 附注 打印本页 分享到 上一篇 下一篇 关联稿件 网站地图',
  ),
  types: [
    { word: '统计公报', type: 'statistical-communique', mode: 'review' },
    { word: '中期评估', type: 'mid-term-review', mode: 'review' },
    { word: '规划纲要', type: 'five-year-plan', mode: 'vision' },
    { word: '远景目标纲要', type: 'five-year-plan', mode: 'vision' },
    { word: '计划草案', type: 'development-plan-report', mode: null },
    { word: '预算草案', type: 'budget-report', mode: null },
    { word: '重点工作安排', type: 'key-tasks', mode: 'plan' },
    { word: '重点工作', type: 'key-tasks', mode: 'plan' },
    { word: '重点任务', type: 'key-tasks', mode: 'plan' },
    { word: '任务清单', type: 'key-tasks', mode: 'plan' },
    { word: '任务分解', type: 'key-tasks', mode: 'plan' },
    { word: '责任分解', type: 'key-tasks', mode: 'plan' },
    { word: '工作要点', type: 'key-tasks', mode: 'plan' },
    { word: '政府工作报告', type: 'government-work-report', mode: null },
  ],
  planWords: words('规划 五年计划'),
  titles: words(
    '政府工作报告 工作报告 计划草案 预算草案 重点工作 工作要点 公报 实施方案 工作安排 人民代表大会 主要任务 工作计划',
  ),
};
