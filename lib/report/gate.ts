/**
 * The detector's cheap gate. It runs on every official page, so it imports nothing, and errs towards letting pass:
 * the full verdict comes after it.
 */

/** What the gate looks at; `opening` is asked for only where the names on the page leave it open. */
export interface GateFacts {
  readonly title: string;
  /** Contents of ArticleTitle and the like. */
  readonly tags: readonly string[];
  readonly headings: readonly string[];
  /** The text at the top of the page's body, as long as is cheap to have. */
  opening(): string;
}

const REPORT =
  /工作报告|统计公报|国民经济.{0,24}公报|五年.{0,30}(?:规划|计划)|[一二三四五六七八九十]五.{0,24}规划|规划纲要|远景目标纲要|(?:发展|社会)计划|计划(?:草案|执行)|预算(?:草案|执行|报告|安排)|决算.{0,12}报告|财政预算|中期评估|重点(?:工作|任务)|实事|民心工程|任务分(?:工|解)/;

/** Names of what stands beside reports. Words that are part of a report's own name must not be here. */
const BESIDE =
  /解读|读懂|图解|图说|数说|数读|名词解释|要点|摘要|导读|看点|亮点|关键词|热词|侧记|综述|热议|答记者问|发布会|座谈会|研讨会|开幕|闭幕|召开|举行|征求|征集|意见建议|搜索|检索|历年|汇编|调研|推进情况|(?:说明|建议)$|关于(?:召开|开展|举办|做好)|审查结果|审计|决议|范文|模板|部门预算|部门决算|法院|检察院|政协|常务委员会(?!第)|信息公开|(?:听取|审议|作(?!的)|学习|贯彻)(?:了|《)?.{0,6}政府工作报告/;

/** The same of official English versions. */
const REPORT_EN =
  /work of the .{0,40}government|government work report|work report of|statistical (?:communiqu|bulletin)|five-year p|plan for .{0,9}economic and social|local budgets|draft budget|budget execution/i;
const BESIDE_EN =
  /\b(?:highlights|key ?words|takeaways|infographic|in numbers|quick view|explain|interpret|(?:to )?delivers?\b|adopts|approves|deliberat|discuss|reviews|draws|sets|unveil|releases|calls|says|said|search|proposal|recommendation|resolution|standing committee|court)/i;

/** What is said in a report that lacks a telling title: a speech to a congress, a communiqué, an outline. */
const SPEECH = /各位代表[\s\S]{0,400}(?:代表.{0,20}政府|报告(?:政府)?工作|请予审议|提请)/;
/** What the phrases of a speech and of the others begin with: to look for words costs far less than to try a pattern. */
const SPEECH_OPENS = '各位代表';
const SPEECH_OPENS_EN = 'Deputies';
const SPEECH_EN = /\w+ Deputies[\s\S]{0,400}(?:on behalf of|entrusted by)/i;
const PHRASES_OPEN = ['国民经济和社会发展', '主要预期目标'];
const PHRASES = /国民经济和社会发展(?:统计公报|计划|第.{1,3}个五年)|主要预期目标[\s\S]{0,60}增长/;

/** 静安区2025年政府工作报告_政府信息公开_静安区人民政府: each piece is looked at by itself. */
const SITE_TAIL = /[|_｜]|\s[-–—]+\s/;

/** 政府工作报告, 统计公报 and no more: the report itself on some sites, on most the column that lists all of them. */
const BARE = /^[^\d〇一二三四五六七八九十]{2,8}$/;

/** Names of many articles stand on a page of links; a report's page names few. */
const MOST_HEADINGS = 12;

/** Whether the page may be a report, so that the overlay's code is worth its loading. */
export function gate(facts: GateFacts): boolean {
  const titles = facts.title.split(SITE_TAIL);
  const names = [...facts.tags, ...facts.headings.slice(0, MOST_HEADINGS), ...titles].filter((name) => isNamed(name));
  const own = names.filter((name) => !(BESIDE.test(name) || BESIDE_EN.test(name)));
  if (own.some((name) => !BARE.test(name.trim()))) return true;
  if (own.length === 0 && names.length > 0) return false;
  return speaks(facts.opening());
}

/** By its ends: a Chinese name has one of its own characters at one of them, and is spared the English patterns. */
const isLatin = (name: string): boolean => name.charCodeAt(0) < 0x250 && name.charCodeAt(name.length - 1) < 0x250;

const isNamed = (name: string): boolean => REPORT.test(name) || (isLatin(name.trim()) && REPORT_EN.test(name));

const speaks = (opening: string): boolean =>
  (opening.includes(SPEECH_OPENS) && SPEECH.test(opening)) ||
  (opening.includes(SPEECH_OPENS_EN) && SPEECH_EN.test(opening)) ||
  (PHRASES_OPEN.some((words) => opening.includes(words)) && PHRASES.test(opening));
