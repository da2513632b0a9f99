import type { ReportType } from '../model/report.ts';
import { type Said, type Sign, sign } from './sign.ts';

/** One kind of report: how its titles end, and what its text says that others do not. */
export interface Kind {
  readonly type: ReportType;
  readonly label: Said;
  /** Tried on a title's core (see titles.ts): without brackets, quotation marks, 关于印发…的通知. */
  readonly title: RegExp;
  /** Titles that other documents have too: worth less. */
  readonly looseTitle: RegExp | null;
  /** Tried on the first characters of the text, white space taken out. */
  readonly lead: readonly Sign[];
  /** Tried on headings of the text, one by one: short lines. */
  readonly heads: readonly Sign[];
}

/**
 * In the order in which titles are tried: 政府工作报告重点工作分工 are key tasks, not a work report; the mid-term review
 * of an outline is no outline. To add a kind's wording: one row here and one in tests/unit/report/titles.ts.
 */
export const KINDS: readonly Kind[] = [
  {
    type: 'mid-term-review',
    label: { zh: '中期评估', en: 'mid-term review' },
    title: /(?:规划|纲要|计划).{0,24}中期评估(?:情况)?(?:的)?(?:报告)?$/,
    looseTitle: /中期评估/,
    lead: [
      sign(/(?:对|开展)?.{0,30}(?:规划|纲要).{0,20}(?:实施情况)?.{0,10}中期评估/, 3, '中期评估', 'mid-term review'),
      sign(/评估期|时间过半|实施(?:两年半|中期)|前半期/, 1, '规划实施过半', 'half of the plan’s time has passed'),
    ],
    heads: [
      sign(
        /(?:规划|纲要).{0,12}(?:实施|执行).{0,8}(?:情况|进展|成效)/,
        2,
        '规划实施情况',
        'how the plan is carried out',
      ),
    ],
  },
  {
    type: 'key-tasks',
    label: { zh: '重点工作安排', en: 'key tasks' },
    title:
      /(?:重点工作|重点任务|主要任务|主要工作|目标任务|工作任务|民生实事|民心工程|民生工程|办实事|实事项目).{0,6}(?:安排|分工|分解|清单|方案|意见|计划|台账|要点|责任)(?:表|方案|意见|的意见|的方案|分工)?$|(?:政府|[省市区县州旗盟镇]|民生实事).{0,10}(?:重点工作|重点(?:工作)?任务|目标任务|主要任务)$|(?:民生实事(?:项目)?|民心工程|民生工程|(?:办|惠民|重要|件|项|大)实事(?:项目|工程|事项)?|实事(?:项目|工程|事项))$|政府工作报告.{0,16}(?:分工|分解|责任清单|任务清单)(?:的意见|方案|意见|的方案|表)?$/,
    looseTitle: /工作要点$|工作计划$|行动计划$/,
    lead: [
      sign(/重点工作(?:具体)?(?:安排|分工|任务)如下/, 3, '重点工作安排如下', 'key tasks are arranged as follows'),
      sign(/(?:牵头|责任|配合|协办|主办)(?:单位|部门)/, 2, '责任单位', 'responsible units'),
      sign(
        /(?:分解|细化)(?:任务|目标)?[，,、]?.{0,12}(?:落实|压实|明确)责任/,
        2,
        '分解任务、落实责任',
        'tasks are divided, responsibility is fixed',
      ),
      sign(/现将.{0,40}(?:重点工作|任务分工|实事项目).{0,30}(?:印发|下达|公布)/, 2, '现将…印发', 'herewith issued'),
    ],
    heads: [],
  },
  {
    type: 'five-year-plan',
    label: { zh: '五年规划纲要', en: 'outline of a five-year plan' },
    title:
      /(?:国民经济[和与]社会发展|经济社会发展|第[一二三四五六七八九十]+个五年|[一二三四五六七八九十]+五).{0,24}(?:规划|计划).{0,24}纲要(?:草案)?$|国民经济[和与]社会发展(?:第[一二三四五六七八九十]+个五年|[一二三四五六七八九十]+五)(?:规划|计划)(?:草案)?$/,
    looseTitle: /(?:国民经济和社会发展.{0,24}|(?:^|[省市区县州旗])第?[一二三四五六七八九十个]+五年?)(?:规划|计划)$/,
    lead: [
      sign(
        /(?:五年|[一二三四五六七八九十]+五”?).{0,24}(?:规划|计划).{0,24}纲要.{0,40}(?:根据|依据|按照|编制|阐明)/,
        4,
        '规划纲要…编制',
        'the outline is drawn up',
      ),
      sign(
        /根据.{0,30}关于制定.{0,40}五年(?:规划|计划).{0,24}建议/,
        3,
        '根据关于制定五年规划的建议',
        'by the proposal for drawing up the five-year plan',
      ),
    ],
    heads: [
      sign(/^第[一二三四五六七八九十]+(?:篇|章|部分)/, 2, '第…篇、第…章', 'parts and chapters'),
      sign(/发展(?:环境|基础|形势)|指导思想|主要目标|远景目标/, 1, '主要目标', 'main goals'),
    ],
  },
  {
    // A plan of one trade or field: it has targets, and is none of the kinds with a name.
    type: 'other',
    label: { zh: '五年规划', en: 'five-year plan of one field' },
    title: /(?:五年|[一二三四五六七八九十]五).{0,40}规划(?:纲要)?$/,
    looseTitle: null,
    lead: [
      sign(/(?:本规划|规划期|制定本规划|编制本规划)/, 3, '本规划', 'this plan'),
      sign(/根据.{0,60}规划纲要/, 2, '根据规划纲要', 'by the outline of the plan'),
      sign(/现将.{0,40}规划.{0,20}印发/, 2, '现将…印发', 'herewith issued'),
    ],
    heads: [
      sign(/发展(?:环境|基础|形势|现状)|指导思想|主要目标|发展目标|保障措施/, 2, '发展目标', 'development goals'),
      sign(/^第[一二三四五六七八九十]+(?:篇|章|部分)/, 1, '第…篇、第…章', 'parts and chapters'),
    ],
  },
  {
    type: 'development-plan-report',
    label: { zh: '国民经济和社会发展计划报告', en: 'report on the economic and social development plan' },
    title:
      /(?:国民经济和社会发展|国民经济与社会发展|经济社会发展|经济和社会发展).{0,8}计划.{0,60}(?:报告|草案)$|(?:国民经济和社会发展|经济社会发展)(?:年度)?计划$/,
    looseTitle: /计划(?:草案|执行情况).{0,30}(?:报告)?$/,
    lead: [
      sign(
        /(?:现将|将).{0,40}(?:国民经济和社会发展|经济社会发展)计划.{0,60}(?:提请|报告|审议)/,
        5,
        '现将国民经济和社会发展计划…提请审议',
        'the development plan is submitted for deliberation',
      ),
      sign(
        /(?:国民经济和社会发展|经济社会发展)计划.{0,12}(?:执行情况|完成情况)/,
        2,
        '计划执行情况',
        'how the plan was carried out',
      ),
      sign(/发展(?:和|与)改革(?:委员会|局)/, 1, '发展和改革委员会', 'development and reform commission'),
    ],
    heads: [
      sign(/计划(?:的)?(?:执行|完成|实施)情况/, 2, '计划执行情况', 'how the plan was carried out'),
      sign(
        /(?:国民经济和社会发展|经济社会发展)(?:的)?(?:计划|预期目标|主要目标|总体要求)/,
        2,
        '发展计划',
        'development plan',
      ),
    ],
  },
  {
    type: 'budget-report',
    label: { zh: '财政预算报告', en: 'budget report' },
    title: /(?:财政|地方|一般公共|级)?(?:预算|决算)(?:执行|草案|安排|收支|调整|完成)?.{0,60}(?:报告|草案)$/,
    looseTitle: /(?:财政|政府)预算/,
    lead: [
      sign(
        /(?:现将|将).{0,50}(?:预算|决算).{0,60}(?:提请|报告|审议|审查)/,
        5,
        '现将预算…提请审议',
        'the budget is submitted for deliberation',
      ),
      sign(/财政(?:厅|局)(?:代)?(?:党组书记、)?(?:厅|局)长/, 1, '财政局局长', 'head of the finance bureau'),
      sign(
        /一般公共预算(?:收入|支出).{0,400}一般公共预算(?:收入|支出)/,
        2,
        '一般公共预算收支',
        'general public budget',
      ),
    ],
    heads: [
      sign(/预算(?:收支)?(?:执行|完成|收支)情况|决算情况/, 2, '预算执行情况', 'how the budget was carried out'),
      sign(/预算(?:草案|安排|编制)/, 2, '预算草案', 'draft budget'),
      sign(/政府性基金|国有资本经营|社会保险基金/, 1, '政府性基金预算', 'government funds budget'),
    ],
  },
  {
    type: 'statistical-communique',
    label: { zh: '国民经济和社会发展统计公报', en: 'statistical communiqué' },
    title: /(?:国民经济[和与]社会发展|国民经济|经济社会发展|社会经济发展)(?:情况)?(?:的)?(?:主要)?统计公报$/,
    // "静安区2022年统计公报" is one, "电子信息产业统计公报" is not.
    looseTitle: /(?:^|\d年度?|[省市区县州旗])统计公报$/,
    lead: [
      sign(/初步核算|初步统计/, 2, '初步核算', 'preliminary accounting'),
      sign(/统计局.{0,20}(?:调查总?队|\d{4}年\d{1,2}月)/, 2, '统计局', 'bureau of statistics'),
      sign(
        /(?:全年|年末).{0,20}(?:生产总值|增加值|常住人口).{0,40}(?:增长|万人|亿元)/,
        2,
        '全年生产总值',
        'gross product of the year',
      ),
      sign(/(?:统计公报|本公报)/, 1, '统计公报', 'statistical communiqué'),
    ],
    heads: [
      sign(/^[一1]?\d?[、.．]?综合$/, 2, '一、综合', 'I. General'),
      sign(
        /(?:国内贸易|固定资产投资|对外经济|人口(?:和|与)?|居民收入|资源(?:、|和)环境|农业|工业)/,
        1,
        '公报的分章',
        'chapters of a communiqué',
      ),
    ],
  },
  {
    type: 'government-work-report',
    label: { zh: '政府工作报告', en: 'government work report' },
    title: /(?:政府|国务院)(?:的)?工作(?:的)?报告$/,
    looseTitle: /^(?:.{0,16}(?:[省市区县州旗盟]|\d{4}年?|届)).{0,8}工作报告$|政府工作报告(?=[\d二—-])/,
    lead: [
      sign(
        /我(?:谨)?(?:受.{0,16}委托[，,]?)?代表.{0,24}(?:政府|国务院|管委会).{0,12}(?:向|作|报告).{0,16}(?:工作|报告|审议)/,
        6,
        '我代表…政府，向大会报告工作',
        'on behalf of the government I report to the congress',
      ),
      sign(
        /第.{1,6}届.{0,4}人民代表大会第.{1,6}次会议上/,
        2,
        '在…人民代表大会…会议上',
        'at a session of the people’s congress',
      ),
      sign(
        /经济社会发展(?:的)?主要(?:预期)?目标/,
        2,
        '经济社会发展主要预期目标',
        'main expected targets of development',
      ),
      sign(/做好(?:今年|\d{4}年)(?:的)?(?:政府)?工作/, 2, '做好今年工作', 'doing this year’s work well'),
    ],
    heads: [
      sign(
        /(?:工作|发展|主要成绩|成就|历程|过去.{1,4}年|\d{4}年).{0,4}(?:的)?(?:工作)?回顾/,
        2,
        '工作回顾',
        'review of the work',
      ),
      sign(
        /(?:\d{4}年|今年|今后五年|十[一二三四五六七八九]五).{0,20}(?:主要任务|目标任务|工作任务|重点工作|工作安排|工作重点|重点任务|总体要求|主要工作|总体思路|工作打算|总体部署)/,
        2,
        '年度主要任务',
        'main tasks of the year',
      ),
      sign(/政府(?:自身|系统)?(?:的)?(?:自身)?建设/, 2, '政府自身建设', 'the government’s own improvement'),
    ],
  },
];
