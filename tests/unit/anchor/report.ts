import { describe as describeSpan, type PreparedText, resolve } from '../../../lib/anchor/text/index.ts';
import type { AnchorVerdict, Selector, TargetFacts } from '../../../lib/model/selector.ts';

/** A report in the manner of the genre, written for these tests. */
export const report = [
  '二、2025年主要任务',
  '综合各方面因素,今年的主要预期目标是:地区生产总值增长5%左右;一般公共预算收入增长2%;实现商品销售总额1700亿元;登记失业人数控制在市下达目标之内。',
  '今年重点做好以下工作:',
  '(一)激发创新活力,培育新质生产力',
  '建设开放型实验室,扶持初创团队,科技型中小企业达500家、高新技术企业达650家,技术合同成交额持续增长。',
  '办好开发者大会,吸引青年人才落户,支持园区更新改造,新增专精特新企业20家。',
  '(二)改善居住条件,建设宜居城区',
  '加快旧住房更新,完成成套改造3000套(间),加装电梯120台,建成绿道2公里、口袋公园3座。',
  '完善社区养老服务,新建社区长者食堂4家,适老化改造1000户,让老年人在家门口得到照料。',
  '(三)提升治理效能,建设法治政府',
  '全面落实行政执法责任制,主动接受监督,严格控制一般性支出,持续改进机关作风。',
].join('\n');

export interface Facts extends Partial<TargetFacts> {
  name: string;
  valueText: string;
}

const target = (facts: Facts): TargetFacts => ({
  amount: null,
  amountHigh: null,
  unit: '',
  comparator: 'eq',
  change: 'none',
  period: '2025',
  ...facts,
});

/** A selector on the first `words` of `text`. */
export function note(text: string, words: string, section: string[] = [], facts: Facts | null = null): Selector {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return describeSpan(text, { start, end: start + words.length }, { section, target: facts ? target(facts) : null });
}

/** The verdict, with the words that it points at. */
export function read(text: string | PreparedText, selector: Selector): AnchorVerdict & { words: string | null } {
  const verdict = resolve(text, selector);
  const whole = typeof text === 'string' ? text : text.text;
  return { ...verdict, words: verdict.span && whole.slice(verdict.span.start, verdict.span.end) };
}
