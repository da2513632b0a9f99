import { describe, expect, it } from 'vitest';
import { judge, type ReportFacts } from '../../../lib/report/index.ts';
import * as bodies from './bodies.ts';
import { plan, speech } from './table/english-bodies.ts';

const verdict = (facts: Partial<ReportFacts>) =>
  judge({ address: null, title: '', metas: {}, headings: [], text: bodies.speech, targets: 0, ...facts });

describe('evidence in words', () => {
  it('names the title, the phrases and the site code', () => {
    const { evidence } = verdict({
      title: '2025年区政府工作报告_静安门户',
      metas: { siteidcode: ['3101060000'] },
    });
    expect(evidence).toContain('标题（网页）含“政府工作报告”');
    expect(evidence).toContain('正文有“各位代表”');
    expect(evidence).toContain('SiteIDCode 3101060000 → 静安区');
  });

  it('says what spoke against where it decided', () => {
    const { isReport, evidence } = verdict({ title: '一图读懂2025年政府工作报告', text: bodies.explanation });
    expect(isReport).toBe(false);
    expect(evidence).toContain('不像报告：解读');
  });

  it('counts the targets found', () => {
    expect(verdict({ title: '静安区2025年政府工作报告', targets: 51 }).evidence).toContain('正文有 51 项数字目标');
  });
});

describe('evidence in English', () => {
  const told = (facts: Partial<ReportFacts>) => verdict(facts).evidenceEn ?? [];

  it('says the same, one for one, and leaves only the document’s own words in Chinese', () => {
    const { evidence, evidenceEn = [] } = verdict({
      title: '2025年区政府工作报告_静安门户',
      metas: { siteidcode: ['3101060000'], columnname: ['政府工作报告'] },
      address: 'http://www.jingan.gov.cn/art/t20250110_1.html',
      targets: 51,
    });
    expect(evidenceEn).toHaveLength(evidence.length);
    expect(evidenceEn).toContain('The title of the window names a government work report (政府工作报告)');
    expect(evidenceEn).toContain('The text says “各位代表” (fellow deputies)');
    expect(evidenceEn).toContain('SiteIDCode 3101060000 → 静安区');
    expect(evidenceEn).toContain('The text has 51 numeric targets');
    for (const words of evidenceEn) expect(words).toMatch(/^[A-Z]/);
  });

  it('says what spoke against', () => {
    expect(told({ title: '一图读懂2025年政府工作报告', text: bodies.explanation })).toContain(
      'Unlike a report: an interpretation',
    );
  });
});

describe('whose report', () => {
  it('is the report’s, not the site’s', () => {
    const { areaCode, areaName } = verdict({
      title: '江西省2022年国民经济和社会发展统计公报',
      metas: { sitename: ['宜春市人民政府'], siteidcode: ['3609000002'] },
      text: bodies.communique,
    });
    expect([areaCode, areaName]).toEqual(['360000', '江西省']);
  });

  it.each([
    ['合肥市高新区2025年政府工作报告', '合肥市高新区'],
    ['高新区2025年政府工作报告', '高新区'],
    ['新疆生产建设兵团2023年国民经济和社会发展统计公报', '新疆生产建设兵团'],
    ['甘州区大满镇2025年政府工作报告', '甘州区大满镇'],
  ])('is a zone’s or town’s where the title names one, and not that of the area around it: %s', (title, name) => {
    const metas = { siteidcode: ['3401000001'], sitename: ['合肥市人民政府'] };
    const { areaCode, areaName } = verdict({ title, metas });
    expect([areaCode, areaName]).toEqual([null, name]);
  });

  it('believes the speaker before tags copied from another city’s template', () => {
    const { areaName } = verdict({
      title: '政府工作报告',
      metas: { sitename: ['齐齐哈尔市人民政府'], siteidcode: ['5001070012'] },
      text: `——2024年1月10日在齐齐哈尔市第十七届人民代表大会第四次会议上\n${bodies.speech}`,
    });
    expect(areaName).toBe('齐齐哈尔市');
  });

  it('tells areas of one name apart by the site, and names no code where nothing tells', () => {
    const title = '朝阳区2024年政府工作报告';
    expect(verdict({ title, metas: { siteidcode: ['2201040001'] } }).areaCode).toBe('220104');
    expect(verdict({ title, metas: { sitename: ['北京市朝阳区人民政府'] } }).areaCode).toBe('110105');
    expect(verdict({ title, text: `${bodies.speech}\n为首都发展服务，北京的城区更美。` }).areaCode).toBe('110105');
    expect(verdict({ title })).toMatchObject({ areaCode: null, areaName: '朝阳区' });
  });

  it('ignores tags that hold placeholders', () => {
    const { title, areaCode } = verdict({
      title: '静安区2025年政府工作报告',
      metas: { articletitle: ['null', ''], sitename: ['null'], siteidcode: ['28'], pubdate: ['null'] },
    });
    expect([title, areaCode]).toEqual(['静安区2025年政府工作报告', '310106']);
  });

  it('takes the place that a bare text names most, at the level it speaks from', () => {
    const text = `${bodies.speech}\n区委、区政府带领全区，努力建设新静安。静安的产业、静安的街区、静安的生态更好，为上海发展作出静安贡献。`;
    expect(verdict({ text })).toMatchObject({ areaCode: '310106', title: expect.stringContaining('静安区') });
  });

  it('takes 全区 in an autonomous region for the region', () => {
    const text = `自治区党委带领全区各族群众。自治区人民政府工作扎实，广西经济向好，广西开放扩大，广西民生改善。\n${bodies.speech}`;
    expect(verdict({ title: '2025年自治区政府工作报告', text }).areaCode).toBe('450000');
  });
});

describe('when published', () => {
  const on = (facts: Partial<ReportFacts>) => verdict({ title: '静安区2025年政府工作报告', ...facts }).publishedOn;

  it.each([
    ['2025-01-20 10:33:59', '2025-01-20'],
    ['2025/1/20', '2025-01-20'],
    ['2024-03-12-18:00:00', '2024-03-12'],
    ['2025年1月20日', '2025-01-20'],
    ['2025-13-40', null],
    ['2025-02-29', null],
    ['null', null],
  ])('PubDate %s is %s', (words, date) => {
    expect(on({ metas: { pubdate: [words] } })).toBe(date);
  });

  it.each([
    ['http://tjj.sh.gov.cn/tjgb/20210317/234a1637a3974c3db0cc47a37a3c324f.html', '2021-03-17'],
    ['https://www.stats.gov.cn/sj/zxfb/202502/t20250228_1958817.html', '2025-02-28'],
    ['https://www.hangzhou.gov.cn/art/2024/2/9/art_1229_1.html', '2024-02-09'],
    ['http://www.wanzai.gov.cn/wzxrmzf/tjsja/202305/7215380191c5400397df5d7d0b5fd06b.shtml', null],
  ])('the address %s says %s', (address, date) => {
    expect(on({ address })).toBe(date);
  });

  it.each([
    ['发布时间：2025-03-13 10:15    打印', '2025-03-13'],
    ['[ 成文日期 ] | 2025-02-17 | [ 发布日期 ] | 2025-02-21', '2025-02-21'],
    ['2026年02月10日 07时41分', '2026-02-10'],
    ['（2025年2月17日）', '2025-02-17'],
  ])('a line %s says %s', (line, date) => {
    expect(on({ text: `${line}\n${bodies.speech}` })).toBe(date);
  });
});

describe('who issued it', () => {
  it.each([
    [{ title: '静安区2025年政府工作报告' }, '静安区人民政府'],
    [{ title: '2023年国务院政府工作报告' }, '国务院'],
    [
      {
        title: '万载县2022年国民经济和社会发展统计公报',
        metas: { contentsource: ['万载县统计局'] },
        text: bodies.communique,
      },
      '万载县统计局',
    ],
    [
      { title: '上海市静安区人民政府关于印发《2025年区政府重点工作安排》的通知', text: bodies.tasks },
      '上海市静安区人民政府',
    ],
    [{ title: '2026年安徽省政府工作报告', metas: { contentsource: ['安徽日报'] } }, '安徽省人民政府'],
  ])('%j → %s', (facts, issuer) => {
    expect(verdict(facts).issuer).toBe(issuer);
  });
});

describe('what was meant', () => {
  it('proposes a title for a text without one', () => {
    const text = `——2025年1月8日在静安区第十七届人民代表大会第六次会议上\n${bodies.speech}`;
    expect(verdict({ text }).title).toBe('静安区2025年政府工作报告');
  });

  it('reads a title that is cut into two lines', () => {
    const text = `城口县2024年国民经济和社会发展计划\n执行情况与2025年计划草案报告\n${bodies.plan}`;
    expect(verdict({ text })).toMatchObject({
      type: 'development-plan-report',
      title: '城口县2024年国民经济和社会发展计划执行情况与2025年计划草案报告',
      period: '2025',
    });
  });

  it.each([
    ['dates behind', (index: number) => `某项工作报告${index} 2025-01-${index + 10}`],
    ['dates before', (index: number) => `2025-01-${index + 10} 某项工作报告${index}`],
    ['dates on lines of their own', (index: number) => `某项工作报告${index}\n2025年1月${index + 10}日`],
  ])('knows a list of articles by its dates: %s', (_, line) => {
    const text = Array.from({ length: 15 }, (_each, index) => line(index)).join('\n');
    expect(verdict({ title: '政府工作报告_静安区人民政府', text, targets: 9 })).toMatchObject({ isReport: false });
  });

  it('does not trust a title alone, nor numbers alone', () => {
    expect(verdict({ title: '静安区2025年政府工作报告', text: '附件下载' }).isReport).toBe(false);
    expect(verdict({ text: '产量增长5%。'.repeat(800), targets: 800 }).isReport).toBe(false);
  });

  it('believes the title of a page that is one of several of a report, though its words say little', () => {
    const text = '新增养老床位300张，改造老旧小区12个；完成绿道建设6公里，新建公园3座。\n'.repeat(40);
    const title = '静安区2025年政府工作报告';
    expect(verdict({ title, text }).isReport).toBe(false);
    expect(verdict({ title, text, parts: 3 })).toMatchObject({ isReport: true, type: 'government-work-report' });
    expect(verdict({ title: '区委书记调研', text, parts: 3 }).isReport).toBe(false);
  });

  it('prefers the title that tells year and place to a bare one, but no heading of a list beside the report', () => {
    const full = '关于武昌区2024年财政预算执行情况和2025年财政预算草案的报告';
    const text = `${full}\n${bodies.budget}`;
    expect(verdict({ title: '预算报告', text })).toMatchObject({ title: full, period: '2025', areaCode: '420106' });
    const headings = ['政府工作报告', '2019年政府工作报告'];
    expect(verdict({ headings, text: `（2025年1月8日）\n${bodies.speech}` }).title).toBe('政府工作报告');
  });

  it('takes the year of a speech held in December for the next', () => {
    const text = `——2024年12月27日在武昌区第十六届人民代表大会第四次会议上\n${bodies.speech}`;
    expect(verdict({ title: '政府工作报告', text }).period).toBe('2025');
  });
});

describe('a report in English', () => {
  const text = `Report on the Work of the Government (2025)
Delivered at the Third Session of the 14th National People's Congress on March 5, 2025
${speech}`;

  it('has its title, not the occasion and the greeting behind it', () => {
    expect(verdict({ text }).title).toBe('Report on the Work of the Government (2025)');
  });

  it('has a title of several lines where one goes on', () => {
    const lines = [
      'Report on the Implementation of the 2024 Plan',
      'for National Economic and Social Development',
      'and on the 2025 Draft Plan for',
      'National Economic and Social Development',
    ];
    expect(verdict({ text: `${lines.join('\n')}\n${plan}` })).toMatchObject({
      title: lines.join(' '),
      type: 'development-plan-report',
      period: '2025',
    });
  });

  it('says why in both languages', () => {
    const { evidence, evidenceEn } = verdict({ text });
    expect(evidence).toContain('正文有“fellow deputies”（各位代表）');
    expect(evidence).toContain('标题（正文）是“政府工作报告”的英文名称');
    expect(evidenceEn).toContain('The text says “fellow deputies”');
    expect(evidenceEn?.join()).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('is of the year that its headings look ahead to, else of its speech', () => {
    const [, ...rest] = text.split('\n');
    const untitled = ['Report on the Work of the Government', ...rest].join('\n');
    expect(verdict({ text: untitled }).period).toBe('2025');
    const spoken = untitled.replace(/for 2025|in 2025/g, 'ahead').replace('March 5, 2025', 'December 20, 2024');
    expect(verdict({ text: spoken }).period).toBe('2025');
  });
});

describe('what other regions and countries put out under names of their own', () => {
  const hongKong =
    '主席：本屆政府將提速提量，未來五年公營房屋供應總量達189000個單位，經濟增長2.5%至3.5%，失業率維持3%以下。\n'.repeat(
      40,
    );
  const inPlain =
    '主席：本届政府将提速提量，未来五年公营房屋供应总量达189000个单位，经济增长2.5%至3.5%。我们与广东省深圳市、珠海市共建大湾区。\n'.repeat(
      40,
    );

  it.each([
    [
      '行政長官2024年施政報告 | 香港特別行政區政府',
      hongKong,
      'https://www.policyaddress.gov.hk/2024/tc/policy.html',
      '810000',
    ],
    ['2024年施政報告', hongKong, 'https://www.policyaddress.gov.hk/2024/tc/policy.html', null],
    ['2024年施政报告全文_港澳办', inPlain, 'https://www.hmo.gov.cn/1/t20241016_1.html', null],
    ['香港特区行政长官发表2024年施政报告', inPlain, 'http://www.news.cn/20241016/1/c.html', '810000'],
    ['澳门特别行政区2025年财政年度施政报告', inPlain, null, '820000'],
    ['二零二五年財政年度施政報告', hongKong, 'https://www.gov.mo/zh-hant/1/', null],
    ['2024年統計公報', hongKong, 'https://www.dgbas.gov.tw/1', null],
    ['臺北市政府施政報告', hongKong, 'https://www.gov.taipei/1', null],
    ['臺中市政府112年度統計公報', hongKong, null, null],
  ])('%s is no report of the kinds, and none of another area', (title, text, address, area) => {
    const said = verdict({ title, headings: [title], text, address, targets: 12 });
    expect(said.isReport).toBe(false);
    expect(said.areaCode).toBe(area);
  });
});
