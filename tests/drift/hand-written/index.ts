/** Cases written one by one, for what chance does not make: each with what a careful reader would say. */
import { extract } from '../../../lib/extract/index.ts';
import type { DriftCase } from '../expected.ts';
import { noteOn } from '../note.ts';
import { driftPage } from '../page.ts';
import { gone as goneRows } from './gone.ts';
import { kept } from './kept.ts';
import type { Row } from './row.ts';
import { values } from './same-and-other-values.ts';

const text = [
  '临江市2025年政府工作报告',
  '一、2024年工作回顾',
  '全市高新技术企业达到480家,技术合同成交额62亿元,新建社区食堂9家,城镇登记失业率3.1%。',
  '二、2025年主要任务',
  '今年的主要预期目标是:地区生产总值增长5%左右;一般公共预算收入增长2%;进口总额增长4%,出口总额增长8%;城镇居民人均可支配收入增长5%左右,农村居民人均可支配收入增长6%左右;居民消费价格涨幅控制在2%以内。',
  '(一)培育创新主体。实施雁阵培育计划,高新技术企业达650家,高新技术产业产值占比提高到32%,引育科技人才团队40个。',
  '设立总规模50亿元的天使母基金,落实研发费用加计扣除12.5亿元,发放科技贷款180亿元以上。',
  '(二)扩大有效投资。开工保障性住房4200套、竣工3600套,完成老旧小区改造120个,加装电梯300台(部)。',
  '推进轨道交通二期工程,新增通车里程18公里,建成公交专用道45公里,中心城区路网密度进一步提高。',
  '(三)做优公共服务。新建社区食堂15家,养老床位达到6800张,托育服务机构覆盖80%以上的街道(镇)。',
  '完善分级诊疗制度,深化医保支付方式改革,让群众看病更加方便、更有保障。坚持教育优先发展,推进集团化办学,扩大优质教育资源覆盖面。',
  '(四)守牢安全底线。常态化开展燃气、消防、工地等领域隐患排查,生产安全事故起数下降10%,重大事故零发生。',
].join('\n');

const page = driftPage('linjiang', text);

const rows: readonly Row[] = [...values, ...goneRows, ...kept];

/** The note is on the target of these words, where the extractor reads one, as a reader's note would be. */
const targetOf = (start: number, end: number) =>
  extract(text).find((one) => one.role === 'target' && one.start === start && one.end === end) ?? null;

function caseOf({ change, on, edits, kinds, now, value }: Row): DriftCase {
  const start = text.indexOf(on);
  if (start < 0) throw new Error(`the page has no “${on}”`);
  const span = { start, end: start + on.length };
  const mention = targetOf(span.start, span.end);
  const note = noteOn(page, mention ? 'target' : 'clause', span, mention);
  const after = edits.reduce((words, [from, to]) => {
    if (!words.includes(from)) throw new Error(`the page has no “${from}”`);
    // A note on a target of part two: edits to like words in part one are named with what stands before them.
    return words.replace(from, () => to);
  }, text);
  const at = now === null ? -1 : after.indexOf(now);
  if (now !== null && at < 0) throw new Error(`the page has no “${now}” afterwards`);
  return {
    change,
    name: `${on} → ${now ?? 'gone'}`,
    before: text,
    after,
    selector: note.selector,
    expected: {
      kinds: [...kinds],
      span: now === null ? null : { start: at, end: at + now.length },
      ...(value && { value: { from: value[0], to: value[1] } }),
    },
  };
}

export const handWritten: readonly DriftCase[] = rows.map(caseOf);
