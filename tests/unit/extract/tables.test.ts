import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';

const table = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

const facts = (text: string, context = {}) =>
  extract(text, context).map(({ role, period, nature, names, value }) =>
    [role, names[0]?.text, value.text, value.amount, value.unit, value.change, period, nature].join(' '),
  );

describe('an indicator table', () => {
  it('of a five-year plan: years say role and period, 属性 says nature', () => {
    const text = `示例市国民经济和社会发展第十五个五年规划纲要\n${table(
      ['指标', '单位', '2025年', '2030年', '属性'],
      ['1.地区生产总值', '亿元', '5000', '6500左右', '预期性'],
      ['森林覆盖率', '%', '38.2', '≥40', '约束性'],
    )}`;
    expect(facts(text)).toEqual([
      'actual 地区生产总值 5000 500000000000 元 none 2025 expected',
      'target 地区生产总值 6500左右 650000000000 元 none 2030 expected',
      'actual 森林覆盖率 38.2 38.2 % none 2025 binding',
      'target 森林覆盖率 ≥40 40 % none 2030 binding',
    ]);
  });

  it('of a yearly plan: 目标 is promised, 完成 is observed', () => {
    const text = table(
      ['指标名称', '属性', '全年目标', '全年完成'],
      ['地区生产总值增速(%)', '预期性', '5左右', '5.3'],
      ['城镇新增就业(万人)', '预期性', '3以上', '3.4'],
    );
    expect(facts(text, { type: 'development-plan-report', period: '2025' })).toEqual([
      'target 地区生产总值增速 5左右 5 % up 2025 expected',
      'actual 地区生产总值增速 5.3 5.3 % up 2025 expected',
      'target 城镇新增就业 3以上 30000 人 none 2025 expected',
      'actual 城镇新增就业 3.4 34000 人 none 2025 expected',
    ]);
  });

  it('with a header of two rows: the years stand over what was planned and done', () => {
    const text = table(
      ['指标', '单位', '2025年', '2026年'],
      ['计划', '完成', '计划', '增长(%)'],
      ['粮食产量', '万吨', '60', '61.2', '62', '1.3'],
    );
    expect(facts(text, { period: '2026' })).toEqual([
      'target 粮食产量 60 600000 吨 none 2025 ',
      'actual 粮食产量 61.2 612000 吨 none 2025 ',
      'target 粮食产量 62 620000 吨 none 2026 ',
      'target 粮食产量 1.3 1.3 % up 2026 ',
    ]);
  });

  it('of a communiqué holds actuals', () => {
    const text = `示例县2025年国民经济和社会发展统计公报\n${table(
      ['指标', '单位', '绝对数', '比上年增长(%)'],
      ['社会消费品零售总额', '亿元', '120.5', '6.1'],
    )}`;
    expect(facts(text)).toEqual([
      'actual 社会消费品零售总额 120.5 12050000000 元 none 2025 ',
      'actual 社会消费品零售总额 6.1 6.1 % up 2025 ',
    ]);
  });

  it('takes a sum over the years in brackets, and a yardstick in words', () => {
    const text = `示例省国民经济和社会发展第十五个五年规划纲要\n${table(
      ['指标', '单位', '2025年', '2030年', '年均增长', '属性'],
      ['单位GDP能耗降低', '%', '—', '—', '[12]', '约束性'],
      ['全员劳动生产率增长', '%', '5.2', '—', '高于经济增长', '预期性'],
    )}`;
    expect(facts(text)).toEqual([
      'target 单位GDP能耗 [12] 12 % down 2026-2030 binding',
      'actual 全员劳动生产率 5.2 5.2 % up 2025 expected',
      'target 全员劳动生产率 高于经济增长   up 2026-2030 expected',
    ]);
  });

  it('reads rows whose category spans several', () => {
    const text = table(
      ['类别', '指标', '单位', '2026年目标'],
      ['民生', '新增学位', '个', '3000'],
      ['新增床位', '张', '200'],
    );
    expect(facts(text, { period: '2026' })).toEqual([
      'target 新增学位 3000 3000 个 none 2026 ',
      'target 新增床位 200 200 张 none 2026 ',
    ]);
  });
});

describe('a table that lists no indicators', () => {
  it('is read as sentences', () => {
    const text = table(['序号', '工作任务'], ['1', '新建绿道20公里。'], ['2', '新增停车位500个。']);
    expect(facts(text, { type: 'key-tasks', period: '2026' })).toEqual([
      'target 绿道 20公里 20 公里 none 2026 ',
      'target 停车位 500个 500 个 none 2026 ',
    ]);
  });
});
