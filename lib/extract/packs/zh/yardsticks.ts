import type { YardstickPattern } from '../../pack.ts';

/** Up to twelve characters of one phrase. */
const SOME = '[^,;。、!?\\n\\t“”()0-9]';

/** The yardstick closes its phrase: what goes on (与…相适应的设施) is a description. */
const END = '(?=[,;。、!?)\\n\\t\\s]|$)';

/** It is no part of the name of a campaign (“动态清零”行动, “全覆盖两提升”). */
const UNNAMED = '(?![”"]?(?:行动|工程|专项|计划|机制|[一二两三四五]))';

/**
 * Targets without a number but with a definite measure elsewhere. Each pattern matches the yardstick's words where they
 * begin; the name stands before. A direction alone (进一步下降) is no yardstick.
 */
export const yardsticks: readonly YardstickPattern[] = [
  {
    first: '与和同',
    pattern: new RegExp(`(?:与|和|同)${SOME}{1,16}?基本同步(?:增长)?${END}`, 'y'),
    comparator: 'about',
    rule: 'in-step',
  },
  {
    first: '与和同',
    pattern: new RegExp(`(?:与|和|同)${SOME}{1,16}?同步(?:增长|提高)?${END}`, 'y'),
    comparator: 'eq',
    rule: 'in-step',
  },
  {
    first: '与和同',
    pattern: new RegExp(`(?:与|和|同)(?!社会主义)${SOME}{2,20}?(?:相适应|相匹配|持平|相当)${END}`, 'y'),
    comparator: 'eq',
    rule: 'in-step',
  },
  {
    first: '控保稳限',
    pattern: new RegExp(
      `(?:控制|保持|稳定|限制)在${SOME}{0,14}?(?:下达|目标|指标|要求|规定|计划|上级|国家|省|市|合理|核定|平均)${SOME}{0,12}?(?:之内|以内|范围内|水平以内|范围之内|内(?![容涵外生需部陆]))`,
      'y',
    ),
    comparator: 'le',
    rule: 'within-assigned',
  },
  {
    first: '保稳维',
    pattern: new RegExp(`(?:保持|稳定|维持)在${SOME}{0,8}?平均(?:水平|增速)?(?:以上|之上)`, 'y'),
    comparator: 'ge',
    rule: 'against-others',
  },
  {
    first: '全圆如不严超保完',
    pattern: new RegExp(
      `(?:全面|圆满|如期|不折不扣|严格|超额|保质保量)?完成(?:国家|中央|省|市|区|自治区|上级|州|盟|县|省委|省政府|市委|市政府|国务院|部)${SOME}{0,6}?(?:下达|分解|确定|规定|核定|要求|考核|分配|审核|制定)${SOME}{0,26}?(?:目标任务|约束性指标|约束性目标|控制目标|目标|任务|指标|计划|要求)(?:任务|要求)?`,
      'y',
    ),
    comparator: 'eq',
    rule: 'assigned',
    nameless: true,
  },
  {
    first: '达完符实',
    pattern: new RegExp(
      `(?:达到|完成|符合|实现)(?:国家|省|市|上级|自治区|中央|省级|国家级|市级)${SOME}{0,8}?(?:要求|标准|目标|任务|下达指标|规定|考核目标|序时进度)`,
      'y',
    ),
    comparator: 'eq',
    rule: 'assigned',
  },
  {
    first: '全完',
    pattern: /(?:全面)?完成(?:约束性|年度|既定|节能减排|减排)?(?:目标任务|控制目标|考核目标)/y,
    comparator: 'eq',
    rule: 'assigned',
  },
  {
    first: '高快好优领不略明力超',
    pattern: new RegExp(
      `(?:高于|快于|好于|优于|领先于|不低于|略高于|明显高于|力争高于|超过|不慢于)${SOME}{1,14}?(?:平均水平|平均增速|平均值|平均|增速|水平|增长速度|增长|涨幅|增幅|目标|进度|均值|预期目标)(?:水平|以上)?`,
      'y',
    ),
    comparator: 'gt',
    rule: 'against-others',
  },
  {
    first: '低不小少',
    pattern: new RegExp(
      `(?:低于|不高于|小于|少于)${SOME}{1,14}?(?:平均水平|平均值|平均|水平|控制目标|控制数|目标|控制指标)`,
      'y',
    ),
    comparator: 'lt',
    rule: 'against-others',
  },
  { first: '全', pattern: new RegExp(`(?<![健完])全覆盖${UNNAMED}`, 'y'), comparator: 'eq', rule: 'whole' },
  { first: '动清', pattern: new RegExp(`(?:动态)?清零${UNNAMED}`, 'y'), comparator: 'eq', rule: 'zero' },
  { first: '零负正只', pattern: /(?:零|负|正|只减不|只降不)增长/y, comparator: 'eq', rule: 'zero' },
];
