/** Texts in the manner of each kind, without any place or year, so that a row decides by title and address alone. */

const paragraph =
  '我们坚持稳中求进，统筹推进各项工作，经济运行总体平稳；城镇新增就业稳步增加，居民收入较快增长，生态环境持续改善。';
const long = (times: number): string => Array.from({ length: times }, () => paragraph).join('\n');

export const speech = `各位代表：
现在，我代表人民政府，向大会报告工作，请予审议，并请列席人员提出意见。
一、过去一年工作回顾
${long(35)}
二、今年重点工作
今年经济社会发展主要预期目标是：经济增长5%左右，居民收入增长与经济增长同步。
${long(35)}`;

export const communique = `初步核算，全年地区生产总值比上年增长5.2%。
一、综合
全年实现增加值稳定增长，年末常住人口比上年末增加1.2万人。
二、农业
${long(35)}
三、固定资产投资
${long(30)}
注：本公报数据为初步统计数。`;

export const outline = `本纲要根据关于制定五年规划的建议编制，阐明战略意图，明确工作重点。
第一章 发展环境
${long(30)}
第二章 指导思想和主要目标
${long(40)}`;

export const plan = `各位代表：
受人民政府委托，现将国民经济和社会发展计划执行情况与计划草案提请大会审议。
一、国民经济和社会发展计划执行情况
${long(35)}
二、国民经济和社会发展的总体要求和主要目标
${long(35)}`;

export const budget = `各位代表：
受人民政府委托，现将预算执行情况与预算草案的报告提请大会审议，并请提出意见。
一、预算执行情况
一般公共预算收入完成情况良好，一般公共预算支出进度加快。
${long(30)}
二、预算草案
政府性基金预算和国有资本经营预算收支平衡。
${long(30)}`;

export const midTerm = `按照要求，对规划纲要实施情况开展中期评估，有关情况如下。
一、规划纲要实施情况
${long(60)}`;

export const tasks = `现将重点工作任务分工印发给你们，请细化任务、落实责任。
一、扩大有效需求
1.强化经济运行调度。牵头单位：发展改革委；责任单位：各有关部门。
${long(20)}`;

export const news = `本报讯（记者甲乙）1月15日上午，人民代表大会会议在会议中心开幕。应到代表389名，实到372名，符合法定人数。
会上作《政府工作报告》。报告指出，过去一年经济稳中有进；报告提出，今年经济增长预期目标为5%左右。
${long(6)}`;

export const explanation = `本文带你读懂政府工作报告里的数字，一起来看今年有哪些新看点。
${long(8)}`;

export const list = Array.from(
  { length: 20 },
  (_, index) => `关于某项工作情况的公告和说明材料第${index + 1}号 2025-01-${String(index + 10)}`,
).join('\n');

export const notice = `各有关单位：
根据工作安排，定于下周召开会议，请按时参加，并于周五前报送材料。
联系人：办公室，电话见通讯录。
${long(3)}`;

export const monthly = `1—5月，全市规模以上工业增加值同比增长5.1%，固定资产投资增长3.2%，社会消费品零售总额增长4.4%。
${long(2)}`;
