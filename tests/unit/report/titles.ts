import type { ReportType } from '../../../lib/model/report.ts';
import * as bodies from './bodies.ts';

/** A title and address as found on sites, and what a reader says it is. `area` and `period` null: not said. */
export interface Row {
  readonly title: string;
  readonly address?: string;
  readonly metas?: Record<string, string[]>;
  readonly opening?: string;
  readonly body: string;
  readonly type: ReportType;
  readonly area: string | null;
  readonly period: string | null;
}

type Facts = Pick<Row, 'address' | 'metas' | 'opening'>;

const rowsOf =
  (type: ReportType, body: string) =>
  (title: string, area: string | null, period: string | null, facts: Facts = {}): Row => ({
    title,
    area,
    period,
    type,
    body,
    ...facts,
  });

const work = rowsOf('government-work-report', bodies.speech);
const communique = rowsOf('statistical-communique', bodies.communique);
const outline = rowsOf('five-year-plan', bodies.outline);
const plan = rowsOf('development-plan-report', bodies.plan);
const budget = rowsOf('budget-report', bodies.budget);
const midTerm = rowsOf('mid-term-review', bodies.midTerm);
const tasks = rowsOf('key-tasks', bodies.tasks);

const sector = rowsOf('other', bodies.outline);

export const reports: readonly Row[] = [
  // 政府工作报告
  work('静安区2025年政府工作报告_静安区人民政府', '310106', '2025', {
    address: 'https://www.jingan.gov.cn/govxxgk/JA1/2025-01-20/0c1e.html',
  }),
  work('2026年上海市政府工作报告', '310000', '2026'),
  work('2025年浦东新区政府工作报告', '310115', '2025'),
  work('北京市朝阳区2024年政府工作报告', '110105', '2024'),
  work('政府工作报告——2025年1月14日在北京市第十六届人民代表大会第三次会议上', '110000', '2025'),
  work('广州市2023年政府工作报告（全文）', '440100', '2023'),
  work('深圳市南山区人民政府工作报告（2024年）', '440305', '2024'),
  work('2024年杭州市余杭区政府工作报告', '330110', '2024'),
  work('昆山市2022年政府工作报告', '320583', '2022'),
  work('2021年义乌市人民政府工作报告', '330782', '2021'),
  work('长沙县2025年政府工作报告', '430121', '2025'),
  work('延边州2024年政府工作报告', '222400', '2024'),
  work('恩施土家族苗族自治州2023年政府工作报告', '422800', '2023'),
  work('2026年西藏自治区政府工作报告', '540000', '2026'),
  work('内蒙古自治区2025年政府工作报告', '150000', '2025'),
  work('2025年广西壮族自治区人民政府工作报告', '450000', '2025'),
  work('新疆2024年政府工作报告', '650000', '2024'),
  work('二〇一五年市政府工作报告', '420100', '2015', {
    opening: '——2015年2月2日在武汉市第十三届人民代表大会第五次会议上',
  }),
  work('政府工作报告', '440000', '2026', { opening: '——2026年1月26日在广东省第十四届\n人民代表大会第五次会议上' }),
  work('政府工作报告', '100000', '2024', {
    opening: '——2024年3月5日在第十四届全国人民代表大会第二次会议上',
    address: 'https://www.gov.cn/gongbao/2024/issue_11246/202403/content_6941846.html',
  }),
  work('2023年国务院政府工作报告', '100000', '2023'),
  work('政府工作报告_政府工作报告_城口县人民政府', '500229', '2026', {
    metas: { articletitle: ['政府工作报告'], pubdate: ['2026-02-03 10:00'], siteidcode: ['5002290001'] },
    opening: '——2026年1月20日在城口县第十九届人民代表大会第一次会议上',
  }),
  work('政府工作报告（2016年）', '360922', '2016', {
    metas: {
      articletitle: ['政府工作报告（2016年）'],
      sitename: ['万载县人民政府'],
      siteidcode: ['3609220011'],
      // Moved to another system six years later.
      pubdate: ['2022-04-24 10:33:59'],
    },
  }),
  work('海拉尔区政府工作报告', '150702', '2017', {
    opening: '——2017年2月11日在海拉尔区第十四届人民代表大会第六次会议上',
  }),
  work('2025年区政府工作报告', '310104', '2025', { metas: { sitename: ['徐汇区人民政府'] } }),
  work('武汉市武昌区2025年政府工作报告', '420106', '2025'),
  work('政府工作报告', '420106', '2025', {
    opening: '——2024年12月27日在武汉市武昌区第十六届人民代表大会第四次会议上',
  }),
  work('南京市鼓楼区2024年政府工作报告', '320106', '2024'),
  work('鼓楼区2024年政府工作报告', '350102', '2024', {
    metas: { sitename: ['福州市鼓楼区人民政府'], siteidcode: ['3501020001'] },
  }),
  work('政府工作报告（2010年）', '310108', '2010', { opening: '上海市闸北区人民政府区长 某' }),
  // 统计公报
  communique('万载县2022年国民经济和社会发展统计公报 | 万载县人民政府', '360922', '2022', {
    address: 'http://www.wanzai.gov.cn/wzxrmzf/tjsja/202305/7215380191c5400397df5d7d0b5fd06b.shtml',
  }),
  communique('江西省2022年国民经济和社会发展统计公报', '360000', '2022', {
    metas: { sitename: ['中国宜春'], siteidcode: ['3609000002'], pubdate: ['2023-05-16 12:34:10'] },
  }),
  communique('中华人民共和国2023年国民经济和社会发展统计公报', '100000', '2023'),
  communique('2024年国民经济和社会发展统计公报', '100000', '2024', {
    address: 'https://www.stats.gov.cn/sj/tjgb/ndtjgb/qgndtjgb/sj/zxfb/202502/t20250228_1958817.html',
  }),
  communique('2020年上海市国民经济和社会发展统计公报', '310000', '2020', {
    address: 'http://tjj.sh.gov.cn/tjgb/20210317/234a1637a3974c3db0cc47a37a3c324f.html',
  }),
  communique('2008年北京市国民经济和社会发展统计公报', '110000', '2008'),
  communique('苏州市2021年国民经济和社会发展统计公报', '320500', '2021'),
  communique('2019年晋江市国民经济和社会发展统计公报', '350582', '2019'),
  communique('大理白族自治州2022年国民经济和社会发展统计公报', '532900', '2022'),
  communique('伊犁哈萨克自治州2020年国民经济和社会发展统计公报', '654000', '2020'),
  communique('锡林郭勒盟2023年国民经济和社会发展统计公报', '152500', '2023'),
  communique('和田地区2021年国民经济和社会发展统计公报', '653200', '2021'),
  communique('静安区2022年国民经济与社会发展统计公报', '310106', '2022'),
  communique('2017年青岛市国民经济和社会发展统计公报', '370200', '2017'),
  communique('二〇一二年宁波市国民经济和社会发展统计公报', '330200', '2012'),
  // 五年规划纲要
  outline('中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要', '100000', '2021-2025'),
  outline('国民经济和社会发展第十二个五年规划纲要（2011—2015年）', '100000', '2011-2015', {
    address: 'https://www.gov.cn/2011lh/content_1825838.htm',
  }),
  outline('上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', '310000', '2021-2025'),
  outline('静安区国民经济和社会发展第十三个五年规划纲要', '310106', '2016-2020'),
  outline('浙江省国民经济和社会发展第十五个五年规划纲要', '330000', '2026-2030'),
  outline('成都市国民经济和社会发展“十四五”规划纲要', '510100', '2021-2025'),
  outline('西安市“十四五”规划和二〇三五年远景目标纲要', '610100', '2021-2025'),
  outline('关于印发《江阴市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》的通知', '320281', '2021-2025'),
  outline('北京市海淀区国民经济和社会发展第十一个五年规划纲要', '110108', '2006-2010'),
  outline('厦门市国民经济和社会发展第十五个五年规划纲要（草案）', '350200', '2026-2030'),
  outline('贵州省国民经济和社会发展第十个五年计划纲要', '520000', '2001-2005'),
  // 专项规划: targets of a period, and none of the named kinds
  sector('江苏省“十四五”制造业高质量发展规划', '320000', '2021-2025'),
  sector('关于印发“十四五”智能制造发展规划的通知', '100000', '2021-2025', {
    address: 'https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2021/art_1c779648523c40f3a0d1ea044ff0f44f.html',
  }),
  // 计划报告
  plan('城口县2024年国民经济和社会发展计划执行情况与2025年计划草案报告', '500229', '2025'),
  plan(
    '城口县发展和改革委员会关于印发《城口县2024年国民经济和社会发展计划执行情况与2025年计划草案报告》的通知',
    '500229',
    '2025',
  ),
  plan('关于上海市2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告', '310000', '2026'),
  plan('关于2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告', '100000', '2024', {
    address: 'https://www.ndrc.gov.cn/xwdt/xwfb/202403/t20240313_1364921.html',
    metas: { siteidcode: ['bm04000007'] },
  }),
  plan('青岛市2022年国民经济和社会发展计划执行情况与2023年计划（草案）的报告', '370200', '2023'),
  plan('关于大连市2021年国民经济和社会发展计划草案的报告', '210200', '2021'),
  plan('天河区2025年国民经济和社会发展计划', '440106', '2025'),
  plan('关于武汉市2024年上半年国民经济和社会发展计划执行情况的报告', '420100', '2024-S1'),
  plan('关于长沙市2020年国民经济和社会发展计划执行情况与2021年计划草案的报告（摘登）', '430100', '2021'),
  plan('姑苏区2025年经济社会发展计划执行情况和2026年计划草案的报告', '320508', '2026'),
  plan('关于云南省2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告', '530000', '2020'),
  // 预算报告
  budget('关于武昌区2024年财政预算执行情况和2025年财政预算草案的报告', '420106', '2025'),
  budget('关于上海市2025年预算执行情况和2026年预算草案的报告', '310000', '2026', {
    address: 'https://czj.sh.gov.cn/zys_8908/czsj_9054/czyjs/20260210/8b1.html',
  }),
  budget('关于2023年中央和地方预算执行情况与2024年中央和地方预算草案的报告', '100000', '2024', {
    address: 'https://www.mof.gov.cn/zhengwuxinxi/caizhengxinwen/202403/t20240314_3930581.htm',
  }),
  budget('静安区2024年预算执行情况和2025年预算草案的报告', '310106', '2025'),
  budget('关于广东省2022年预算执行情况和2023年预算草案的报告', '440000', '2023'),
  budget('杭州市西湖区2021年财政预算执行情况和2022年财政预算草案的报告', '330106', '2022'),
  budget('关于成都市2024年上半年预算执行情况的报告', '510100', '2024-S1'),
  budget('宁夏回族自治区2024年财政预算执行情况和2025年财政预算草案的报告', '640000', '2025'),
  budget('关于南京市2022年财政决算草案的报告', '320100', '2022'),
  budget('武汉市2023年政府预算报告', '420100', '2023'),
  // 中期评估
  midTerm('静安区国民经济和社会发展第十四个五年规划纲要实施情况中期评估报告', '310106', '2021-2025'),
  midTerm('上海市“十四五”规划纲要中期评估报告', '310000', '2021-2025'),
  midTerm('关于《江苏省国民经济和社会发展第十三个五年规划纲要》实施情况的中期评估报告', '320000', '2016-2020'),
  midTerm('关于福建省“十四五”规划实施情况中期评估的报告', '350000', '2021-2025'),
  midTerm('广州市国民经济和社会发展第十二个五年规划纲要实施情况中期评估报告', '440100', '2011-2015'),
  // 重点工作安排
  tasks('上海市静安区人民政府关于印发《2025年区政府重点工作安排》的通知', '310106', '2025'),
  tasks('关于印发2026年徐汇区政府重点工作的通知', '310104', '2026'),
  tasks('国务院关于落实《政府工作报告》重点工作分工的意见', '100000', '2024', {
    address: 'https://www.gov.cn/zhengce/content/202403/content_6939519.htm',
    metas: { firstpublishedtime: ['2024-03-22-17:00:00'] },
  }),
  tasks('2025年浙江省政府工作报告重点工作责任分解', '330000', '2025'),
  tasks('深圳市2024年民生实事项目清单', '440300', '2024'),
  tasks('关于印发《2023年西安市政府工作报告重点任务分解方案》的通知', '610100', '2023'),
  tasks('江阴市2022年为民办实事项目安排', '320281', '2022'),
  tasks('长沙县2024年重点工作任务分解表', '430121', '2024'),
];

const no = (title: string, body: string, facts: Facts = {}): Row => ({
  title,
  body,
  type: 'other',
  area: null,
  period: null,
  ...facts,
});

/** What stands beside reports on the same sites. */
export const others: readonly Row[] = [
  no('隆回县第十七届人民代表大会第五次会议开幕 县长作政府工作报告', bodies.news),
  no('区长在区人代会上作政府工作报告', bodies.news),
  no('市人大会议听取政府工作报告', bodies.news),
  no('代表委员热议政府工作报告', bodies.news),
  no('市政府常务会议讨论《政府工作报告（征求意见稿）》', bodies.news),
  no('一图读懂2025年静安区政府工作报告', bodies.explanation),
  no('2025年政府工作报告解读', bodies.explanation),
  no('数说2024年上海市国民经济和社会发展统计公报', bodies.explanation),
  no('政府工作报告四个关键词', bodies.explanation),
  no('政府工作报告摘要与导读', bodies.explanation),
  no('“十四五”规划纲要名词解释', bodies.explanation),
  no('2025年政府工作报告要点来了！', bodies.explanation),
  no('关于上海市2025年政府工作报告的解读', bodies.communique),
  no('政府工作报告_政务公开_静安区人民政府', bodies.list),
  no('统计公报', bodies.list, { address: 'http://www.stats.gov.cn/sj/tjgb/ndtjgb/' }),
  no('历年政府工作报告汇编', bodies.list),
  no('“政府工作报告”的搜索结果', bodies.list),
  no('关于召开全市重点工作推进会的通知', bodies.notice),
  no('关于开展“十四五”规划中期评估工作的通知', bodies.notice),
  no('关于征求2026年政府工作报告意见建议的公告', bodies.notice),
  no('关于政府工作报告的决议', bodies.notice),
  no('关于2024年预算执行情况和2025年预算草案审查结果的报告', bodies.budget),
  no('关于2023年度本级预算执行和其他财政收支的审计工作报告', bodies.budget),
  no('2025年度上海市某区教育局部门预算', bodies.budget),
  no('上海市高级人民法院工作报告', bodies.speech),
  no('静安区人民代表大会常务委员会工作报告', bodies.speech),
  no('静安区人民政府2024年政府信息公开工作年度报告', bodies.communique),
  no('2024年法治政府建设情况报告', bodies.communique),
  no('1-5月本市房地产基本情况', bodies.monthly),
  no('2022年1-2月我市固定资产投资情况', bodies.monthly),
  no('5月份居民消费价格同比上升1.1%', bodies.monthly),
  no('一季度全市经济运行情况', bodies.monthly),
  no('2023年上半年国民经济运行情况', bodies.monthly),
  no('上海市第七次全国人口普查主要数据公报（第一号）', bodies.communique),
  no('2015年电子信息产业统计公报', bodies.monthly),
  no('乡镇政府工作报告范文三篇', bodies.speech),
  no('某县政府工作报告模板', `尊敬的各位领导、各位代表，大家好！${bodies.speech}`),
  no('镇原县2024工作报告📜', '尊敬的各位领导、各位代表,大家好!👋展望2024年🎯确保GDP增长7%。'),
  no('2025年政府工作报告', '附件：2025年政府工作报告.pdf'),
  no('利比亚指南', bodies.monthly),
  no('德国联邦政府工作报告发布', bodies.news),
  no('学习贯彻政府工作报告精神 扎实做好财政工作', bodies.news),
  no('首页_静安区人民政府', bodies.list),
  no('区委书记调研重点工作推进情况', bodies.news),
  no('关于“十五五”规划纲要（草案）的说明', bodies.explanation),
  no('中共上海市委关于制定国民经济和社会发展第十五个五年规划的建议', bodies.outline),
];
