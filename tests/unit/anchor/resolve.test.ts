import search from 'approx-string-match';
import { describe, expect, test } from 'vitest';
import { describe as describeSpan } from '../../../lib/anchor/text/index.ts';
import { note, read, report } from './report.ts';

const sections = ['二、2025年主要任务'];
const innovation = [...sections, '(一)激发创新活力,培育新质生产力'];
const hightech = { name: '高新技术企业', valueText: '650家', amount: 650, unit: '家' };
const output = { name: '地区生产总值', valueText: '5%左右', amount: 5, unit: '%' };

describe('the same words', () => {
  test('are exact where nothing changed', () => {
    expect(read(report, note(report, '高新技术企业达650家', innovation, hightech))).toMatchObject({
      kind: 'exact',
      words: '高新技术企业达650家',
      score: 1,
    });
  });

  test('have moved after an inserted paragraph, and by how far is said', () => {
    const inserted = '各位代表,现在请予审议。\n';
    const verdict = read(inserted + report, note(report, '高新技术企业达650家', innovation, hightech));
    expect(verdict).toMatchObject({ kind: 'moved', words: '高新技术企业达650家' });
    expect(verdict.reason).toContain(`后移了 ${inserted.length} 个字符`);
  });

  test('have moved with their paragraph', () => {
    const lines = report.split('\n');
    const [housing] = lines.splice(7, 1);
    const now = [...lines, housing].join('\n');
    for (const words of ['加装电梯120台', '加快旧住房更新,完成成套改造3000套(间)', '建成绿道2公里、口袋公园3座']) {
      expect(read(now, note(report, words)).words, words).toBe(words);
    }
  });

  test('are found by meaning where width and spaces differ', () => {
    const now = report.replace('完成成套改造3000套(间)', '完成成套改造３０００ 套（间）');
    const verdict = read(now, note(report, '成套改造3000套(间)'));
    expect(verdict).toMatchObject({ kind: 'exact', words: '成套改造３０００ 套（间）' });
    expect(verdict.reason).toContain('全角半角');
  });

  test('are told apart by their neighbours', () => {
    const now = report.replace('加装电梯120台', '新增停车泊位120个,加装电梯120台');
    expect(read(now, note(report, '加装电梯120台')).words).toBe('加装电梯120台');
  });

  test('are ambiguous where two places are equal', () => {
    const line = '新建社区卫生服务站2家,方便居民就近看病。';
    const text = [line, line, line].join('\n');
    const selector = note(text, '服务站2家');
    const now = `${'前言。\n'.repeat(2)}${text}`;
    const middle = { ...selector, quote: { ...selector.quote, prefix: '新建社区卫生', suffix: ',方便居民' } };
    const verdict = read(now, middle);
    expect(verdict).toMatchObject({ kind: 'ambiguous', span: null });
    expect(verdict.candidates.map(({ start, end }) => now.slice(start, end))).toEqual(Array(3).fill('服务站2家'));
  });

  test.each([
    ['甲区、乙区', '甲区、', '乙区'],
    ['甲区、甲区', '甲区、', null],
    ['甲区投入5亿元,甲区', '甲区投入5亿元,', '甲区'],
  ])('of two beside each other (%s) are the one that is left, or it cannot be told', (pair, cut, left) => {
    const text = `今年安排下列地方试点:${pair}率先开展整改。其余地方明年跟进。`;
    const at = text.lastIndexOf(pair.slice(-2));
    const selector = describeSpan(text, { start: at, end: at + 2 }, { section: [], target: null });
    const verdict = read(text.replace(cut, ''), selector);
    expect(verdict).toMatchObject(left === null ? { kind: 'orphan' } : { kind: 'moved', words: left });
  });

  test('are not taken for their like in the sentence that stood again behind theirs, when theirs is gone', () => {
    const sentence = '今后一个时期,区域竞争日趋激烈,资源约束趋紧,创新能力不适应发展要求。';
    const text = `二、形势\n五年来累计转移劳动力21万人,空气质量优良天数比率提高到84%。${sentence}\n${sentence}\n三、主要目标\n地区生产总值年均增长6%左右。`;
    const at = text.indexOf('今后');
    const selector = describeSpan(text, { start: at, end: at + 6 }, { section: [], target: null });
    expect(read(text.replace(sentence, ''), selector).kind).not.toBe('moved');
  });

  test('are not told from like words of another clause, with which they went up to these', () => {
    const text =
      '一、工作安排\n坚持优先发展战略,深化领域综合改革,全面实施素质教育,提高办学质量,促进机会公平。重点实施五所中学新建扩建、职业高中扩建、素质教育基地、学校风雨馆及运动场、学前提升等工程建设。优化资源配置,巩固提升职业培训,加强普惠性服务,推进均衡发展。';
    const at = text.lastIndexOf('质教育');
    const selector = describeSpan(text, { start: at, end: at + 3 }, { section: [], target: null });
    const cut = '质教育,提高办学质量,促进机会公平。重点实施五所中学新建扩建、职业高中扩建、素';
    expect(read(text.replace(cut, ''), selector).kind).not.toBe('moved');
  });

  test('stay where they were when their sentence was doubled behind them', () => {
    const sentence = '科技型中小企业达500家、高新技术企业达650家,技术合同成交额持续增长。';
    const now = report.replace(sentence, sentence + sentence);
    const verdict = read(now, note(report, '高新技术企业达650家', innovation, hightech));
    expect(verdict).toMatchObject({ kind: 'exact', words: '高新技术企业达650家' });
  });
});

describe('a value that changed', () => {
  const cases: [string, string, string, Parameters<typeof note>[3], string, string][] = [
    ['another number', '650家', '700家', hightech, '高新技术企业达650家', '高新技术企业达700家'],
    ['a further digit', '650家', '1650家', hightech, '高新技术企业达650家', '高新技术企业达1650家'],
    ['a bound put in', '5%左右', '5.5%以上', output, '地区生产总值增长5%左右', '地区生产总值增长5.5%以上'],
    ['the other way', '增长5%左右', '下降1%', output, '地区生产总值增长5%左右', '地区生产总值下降1%'],
    [
      'another unit',
      '3000套(间)',
      '3000户',
      { name: '成套改造', valueText: '3000套(间)', amount: 3000, unit: '套' },
      '成套改造3000套(间)',
      '成套改造3000户',
    ],
    [
      'another number before a unit in two parts',
      '3000套(间)',
      '3037套(间)',
      { name: '成套改造', valueText: '3000套(间)', amount: 3000, unit: '套' },
      '成套改造3000套(间)',
      '成套改造3037套(间)',
    ],
    [
      'a bound alone',
      '收入增长2%',
      '收入增长2%以上',
      { name: '一般公共预算收入', valueText: '2%', amount: 2, unit: '%' },
      '一般公共预算收入增长2%',
      '一般公共预算收入增长2%以上',
    ],
    [
      'a yardstick for a number',
      '控制在市下达目标之内',
      '控制在1.2万人以内',
      { name: '登记失业人数', valueText: '控制在市下达目标之内' },
      '登记失业人数控制在市下达目标之内',
      '登记失业人数控制在1.2万人以内',
    ],
  ];
  test.each(cases)('%s', (_what, from, to, facts, words, wordsNow) => {
    const now = report.replace(from, to);
    const verdict = read(now, note(report, words, [], facts));
    expect(verdict).toMatchObject({ kind: 'value-changed', words: wordsNow });
    expect(verdict.reason).toMatch(/^数值由“.+”改为“.+”。$/);
  });

  test('is found after the text around it moved and was edited as well', () => {
    const now = `前言一段。\n${report.replace('650家', '700家').replace('500家', '520家')}`;
    const verdict = read(now, note(report, '高新技术企业达650家', innovation, hightech));
    expect(verdict).toMatchObject({ kind: 'value-changed', words: '高新技术企业达700家' });
    expect(verdict.reason).toContain('650家');
    expect(verdict.reason).toContain('700家');
  });

  test('is told in a passage that is no target', () => {
    const now = report.replace('650家', '700家');
    expect(read(now, note(report, '高新技术企业达650家'))).toMatchObject({ kind: 'value-changed' });
  });

  test('is only another way of saying it where the value is the same', () => {
    const now = report.replace('增长5%左右', '增长约5%');
    const verdict = read(now, note(report, '地区生产总值增长5%左右', [], { ...output, comparator: 'about' }));
    expect(verdict).toMatchObject({ kind: 'text-changed', words: '地区生产总值增长约5%' });
  });
});

describe('a passage that was reworded', () => {
  test('is shown with its difference where what it names is still there', () => {
    const now = report.replace('全面落实行政执法责任制', '持续深入落实行政执法责任制');
    const verdict = read(now, note(report, '全面落实行政执法责任制,主动接受监督'));
    expect(verdict).toMatchObject({ kind: 'text-changed', words: '持续深入落实行政执法责任制,主动接受监督' });
    expect(verdict.reason).toContain('持续深入');
  });

  test('is gone where it names other things', () => {
    const now = report.replace('社区长者食堂4家', '社区托育园4家');
    expect(read(now, note(report, '社区长者食堂4家'))).toMatchObject({ kind: 'orphan', span: null });
  });
});

describe('an honest orphan', () => {
  const deleted = report.replace('、高新技术企业达650家', '').replace('新增专精特新企业20家', '新增高新技术企业100家');

  test('where the clause was deleted and a like one stands elsewhere', () => {
    const verdict = read(deleted, note(report, '高新技术企业达650家', innovation, hightech));
    expect(verdict).toMatchObject({ kind: 'orphan', span: null, candidates: [] });
    expect(verdict.reason).toContain('已被删去');
  });

  test('where a matcher by likeness alone goes to the wrong words', () => {
    const [best] = search(deleted, '高新技术企业达650家', 5);
    expect(deleted.slice(best?.start, best?.end)).toContain('100家');
  });

  test('where only the same words under another name are left', () => {
    const text = '城镇居民人均可支配收入增长5%左右、农村居民人均可支配收入增长5%左右、居民消费价格涨幅2%左右。';
    const selector = note(text, '增长5%左右', [], { name: '城镇居民人均可支配收入', valueText: '5%左右' });
    const now = text.replace('城镇居民人均可支配收入增长5%左右、', '');
    expect(read(now, selector)).toMatchObject({ kind: 'orphan' });
  });

  test('on a page of another office with the same phrase', () => {
    const other = '一、工作要点\n本局牵头推进园区建设。高新技术企业达650家,企业服务专员全覆盖,营商环境满意度排名前列。';
    expect(read(other, note(report, '高新技术企业达650家', innovation, hightech))).toMatchObject({ kind: 'orphan' });
  });

  test('where another report has the same set phrases around the same words', () => {
    const phrases = '坚持稳中求进工作总基调,完整准确全面贯彻新发展理念,着力推动高质量发展,全面落实各项决策部署';
    const here = `我们沿江建港,引来第一批航运企业,口岸吞吐量居前。${phrases},加快建设内河枢纽,疏浚航道,扩建码头,发展临港产业。`;
    const there = `我们依山造林,守住一方绿水青山,森林覆盖率提高。${phrases},大力发展林下经济,修复矿山,保护水源,建设生态廊道。`;
    expect(read(there, note(here, '贯彻新发展理念,着力'))).toMatchObject({ kind: 'orphan' });
    expect(read(here.replace('沿江建港', '临江建港'), note(here, '贯彻新发展理念,着力'))).toMatchObject({
      kind: 'exact',
    });
  });

  test("in next year's report at the same address, where the words are another year's", () => {
    const next = report.replace('2025年主要任务', '2026年主要任务').replace('增长2%', '增长3%');
    const verdict = read(next, note(report, '地区生产总值增长5%左右', sections, output));
    expect(verdict).toMatchObject({ kind: 'orphan' });
    expect(verdict.reason).toContain('其他年份');
  });

  test('on an unrelated or an empty page', () => {
    for (const text of ['', '天气预报:明天多云转晴,气温5到12度,东南风三级。'.repeat(20)]) {
      expect(read(text, note(report, '加装电梯120台'))).toMatchObject({ kind: 'orphan' });
    }
  });

  test('where a bare value stands elsewhere in the report', () => {
    const now = report.replace('适老化改造1000户,', '').replace('加装电梯120台', '加装电梯120台、安装智能门锁1000户');
    expect(read(now, note(report, '1000户'))).toMatchObject({ kind: 'orphan' });
  });
});
