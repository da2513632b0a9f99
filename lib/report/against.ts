import { type Sign, sign } from './sign.ts';

/**
 * Titles of what stands beside reports and is none. Tried on the whole title. The highest weights are names of other
 * documents, which may quote a whole report.
 */
export const NO_REPORT_TITLES: readonly Sign[] = [
  sign(
    /解读|读懂|图解|图说|图表|一图|长图|速览|速读|速递|划重点|极简|动画|漫画|视频|微视频|海报|H5/,
    14,
    '解读',
    'an interpretation',
  ),
  sign(
    /摘要|导读|要点(?!$)|看点|亮点|焦点|关键词|热词|金句|数说|数读|名词解释|干货|清单来了|来了[！!]?$/,
    14,
    '摘要',
    'a digest',
  ),
  sign(
    /(?:(?<!工)作|做|听取|审议|讨论|热议|聚焦|学习|贯彻|落实|宣讲|传达|评|谈|话|说|看|起草|撰写|写好|写进|诞生)(?:了|好|《|“|「|的)*(?:.{0,8})?政府工作报告(?!.{0,16}(?:分工|分解|清单|任务))/,
    14,
    '报道',
    'news',
  ),
  sign(
    /侧记|综述|反响|热议|评论|社论|述评|时评|观察|访谈|专访|对话|答记者问|发布会|直播|发言|致辞|讲话/,
    10,
    '新闻',
    'news',
  ),
  sign(/召开|举行|开幕|闭幕|座谈会|研讨会|调研|视察|会见|部署会|推进会|动员会|常务会议|新闻联播/, 10, '新闻', 'news'),
  sign(
    /决议|决定$|审查(?:结果)?的?报告|审议意见|审计(?:工作|结果|查出)|(?:编制|起草)?说明$/,
    20,
    '决议、审查或说明',
    'a resolution, review or explanation',
  ),
  sign(/征求意见|公开征集|意见建议|征集|听证|征文|问卷|公示$/, 14, '征求意见', 'a call for comments'),
  sign(/范文|模板|范本|样本|格式|写作|材料汇编|心得|怎么写|如何写|提纲/, 20, '范文', 'a model text'),
  sign(
    /人大(?:常委会|工作)|人民代表大会常务委员会|常务委员会|政协|政治协商|法院|检察院|党组|纪委|监委|党代会|中国共产党.{2,20}(?:代表大会|委员会)|共青团|妇联|总工会|工商联|述职/,
    20,
    '不是政府的报告',
    'no report of a government',
  ),
  sign(
    /中共.{2,14}委(?:员会)?(?:的)?工作报告|[省市区县州旗]委(?:的)?工作报告|全(?:体)?会(?:议)?(?:上)?(?:的)?工作报告/,
    20,
    '不是政府的报告',
    'no report of a government',
  ),
  sign(
    /董事会|监事会|股东|集团|公司|村委会|居委会|社区|协会|学会|商会/,
    20,
    '不是政府的报告',
    'no report of a government',
  ),
  sign(
    /^(?!.*(?:国民经济|经济社会|社会经济|政府公报|国务院公报))(?!(?:.*(?:\d年度?|[省市区县州旗盟]))?统计公报).*公报.{0,10}$/,
    20,
    '其他公报',
    'another communiqué',
  ),
  sign(
    /信息公开(?:工作)?(?:年度)?报告|信息公开年报|法治政府建设|依法行政|网站(?:工作)?年度报表|督查|绩效(?:自评|评价)|普查|年鉴/,
    20,
    '其他年度材料',
    'another yearly document',
  ),
  sign(/部门(?:收支)?(?:预算|决算)|单位(?:预算|决算)|三公经费/, 20, '部门预决算', 'budget of one department'),
  sign(/关于(?:召开|举办|开展|组织|做好|报送|申报|填报|加强|进一步|调整|成立|表彰|提前|收集)/, 10, '通知', 'a notice'),
  sign(/建议(?:稿)?$|的建议(?:的说明)?$/, 14, '建议', 'a proposal'),
  sign(/搜索|检索|全部结果|查询结果/, 20, '搜索页', 'a search page'),
  sign(/目录$|列表|专题$|专栏|栏目|汇编|汇总$|首页|历年/, 10, '栏目或列表', 'a column or list'),
  sign(/美国|英国|日本|德国|法国|俄罗斯|韩国|印度|欧盟|新加坡|越南|国别/, 10, '其他国家', 'another country'),
];

/** Months and quarters: a yearly report's title has none, but for 上半年…计划执行情况. */
export const MONTHLY_TITLE = sign(
  /(?:^|[^\d])(?:\d{1,2}\s*[-—－~至]\s*)?\d{1,2}月(?:份|全|本|末|底)?(?!\d{0,2}日)|[一二三四1-4]季度|上半年|下半年|前三季度|前\d+个?月/,
  10,
  '月度或季度数据',
  'figures of a month or quarter',
);

/** What the text of news, digests and imitations says. Tried on the lead, white space taken out. */
export const NO_REPORT_LEADS: readonly Sign[] = [
  sign(
    /我(?:谨)?(?:受.{0,20}委托[，,]?)?代表(?:中共|中国共产党|[^，。！]{0,20}?(?:常务委员会|人大常委会|政协|法院|检察院|董事会))/,
    12,
    '报告人不代表政府',
    'the speaker does not speak for a government',
  ),
  sign(/(?:应到|实到)(?:代表|委员)\d+/, 4, '会议报道', 'news of a meeting'),
  sign(/\d{1,2}日[上下]?午?.{0,40}(?:开幕|召开|举行|闭幕|闭会)/, 4, '会议报道', 'news of a meeting'),
  sign(
    /(?:作|做)(?:了)?(?:《|“)?政府工作报告|报告(?:共)?分(?:为)?[三四五六七]个?部分|报告(?:指出|提出|强调|认为|显示)/,
    3,
    '转述报告',
    'it retells a report',
  ),
  sign(
    /(?:本报|本网|本台|新华社|中新社|人民网|新华网|央视网).{0,24}(?:讯|电(?![网力信商子器])|报道)|记者.{0,12}(?:报道|获悉|从.{0,20}了解到)/,
    3,
    '新闻电头',
    'the dateline of news',
  ),
  sign(/本文|小编|带你|为您|为你|一起来看|划重点|敲黑板|点击|网友/, 4, '解读口吻', 'the tone of an interpretation'),
  sign(
    /(?:共|为您|已)?(?:找到|检索到|搜索到)(?:相关)?(?:的)?(?:结果|内容|信息|文章)?(?:约)?[\d,]*(?:个|条|篇|项)?(?:结果)?/,
    6,
    '搜索结果',
    'search results',
  ),
  sign(/来解读|解读如下|权威解读|政策解读|编制背景|起草背景|起草过程/, 4, '解读', 'an interpretation'),
  sign(/大家好|大家[上下]午好|尊敬的各位领导/, 4, '讲话稿或范文', 'a speech or model text'),
  sign(
    /[X×Xx＊*]{2,}(?:年|月|省|市|区|县|镇|人)|某某|某[省市区县]|（姓名）|\(姓名\)/,
    6,
    '范文的空格',
    'blanks of a model text',
  ),
  sign(/\p{Extended_Pictographic}/u, 4, '表情符号', 'emoji'),
  sign(/[■●◆★▲]\S{0,40}[■●◆★▲]/, 3, '要点罗列', 'a list of key points'),
];
