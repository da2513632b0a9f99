import { type Said, type Sign, sign } from './sign.ts';
import type { Body } from './weigh.ts';

/** What a page is besides its title and its words: where it stands, what its tags say, how it is filled. */
export interface Surroundings {
  readonly address: string | null;
  /** By lower-case name. */
  readonly metas: Record<string, string[]>;
  readonly targets: number;
  readonly actuals: number;
}

/** A sign that was seen: above zero it speaks for a report, below against. `words` is what a reader is told. */
export interface Signal {
  readonly weight: number;
  readonly words: Said;
}

const LONG = 3000;
const MANY_TARGETS = 8;
/** In a thousand characters. A plan has about one target, a communiqué some twenty outcomes; news has few of either. */
const TARGET_DENSITY = 1;
const ACTUAL_DENSITY = 4;

/** Shapes of addresses, tried in order on host and path; the first that fits counts. Sources: the site systems named. */
const ADDRESSES: readonly Sign[] = [
  sign(
    /(?:^|\/)(?:search|sousuo|jsearch\w*|so)(?:\/|\.|$)|[?&](?:q|searchword|keyword|kw)=/i,
    -3,
    '网址像搜索页',
    'The address looks like a search page',
  ),
  // TRS, Hanweb/JCMS, UCAP, Shanghai and Jing'an, Guangdong, Heilongjiang, gov.cn, 人民网, 新华网
  sign(
    /\/t\d{8}_\d+|\/art_\w|\/[0-9a-f]{32}\.|\/[0-9a-f]{8}-[0-9a-f-]{27}|\/post_\d+|\/c\d+_\d+\.|content_\d+|\/n\d?\/\d{4}\/\d{4}\/c\d|\/\d{8}\/[0-9a-f]{20,}\/c\.html/i,
    1,
    '网址像文章',
    'The address looks like an article’s',
  ),
  sign(
    /\/col\/col\d+\/(?:index\.html)?$|\/(?:list|node_\d+|more)(?:_\d+)?\.s?html?$/i,
    -2,
    '网址像栏目',
    'The address looks like a column’s',
  ),
];

const COLUMN_TAGS = ['columnname', 'columntype', 'lanmu'];
/** Names of columns: neither for nor against is trusted far, since reports stand among the news too. */
const COLUMNS: readonly Sign[] = [
  sign(
    /解读|图解|问答|访谈|回应关切|征集|意见|搜索/,
    -2,
    '栏目是解读或征集',
    'The column is of interpretations or calls for comments',
  ),
  sign(
    /工作报告|统计公报|(?:发展|总体)?规划|年度计划|计划报告|预算|决算|财政资金|中期评估|重点工作|民生实事|数据发布|统计数据/,
    1,
    '栏目与报告相合',
    'The column fits a report',
  ),
  sign(/要闻|新闻|动态|资讯|媒体|评论/, -1, '栏目是新闻', 'The column is of news'),
];

/** What only an article's page has: the guideline's content tags, and 中国政府网's own. */
const ARTICLE_TAGS = ['articletitle', 'pubdate', 'manuscriptid', 'firstpublishedtime'];
const PLACEHOLDER = /^(?:null|undefined|none|\s*|-+|\$\{.*\})$/i;

const filled = (metas: Record<string, string[]>, names: readonly string[]): string[] =>
  names.flatMap((name) => metas[name] ?? []).filter((words) => !PLACEHOLDER.test(words));

const firstOf = (signs: readonly Sign[], words: string): Signal[] => {
  const found = signs.find(({ pattern }) => pattern.test(words));
  if (!found) return [];
  const { weight, words: said } = found;
  return [{ weight, words: { zh: `${said.zh}：${words}`, en: `${said.en}: ${words}` } }];
};

const fromAddress = (address: string | null): Signal[] => {
  const place = /^https?:\/\/(.+)$/i.exec(address ?? '')?.[1];
  const found = place === undefined ? undefined : ADDRESSES.find(({ pattern }) => pattern.test(place));
  return found ? [{ weight: found.weight, words: found.words }] : [];
};

const when = (seen: boolean, weight: number, zh: string, en: string): Signal[] =>
  seen ? [{ weight, words: { zh, en } }] : [];

function fromTags(metas: Record<string, string[]>): Signal[] {
  const columns = [...new Set(filled(metas, COLUMN_TAGS))];
  const article = filled(metas, ARTICLE_TAGS).length > 0;
  // A site's tags without an article's stand on the pages of its columns.
  const onlyColumn = !article && columns.length > 0;
  return [
    ...columns.slice(0, 2).flatMap((column) => firstOf(COLUMNS, column)),
    ...when(onlyColumn, -1, '只有栏目标签，没有文章标签', 'The page has tags of a column, none of an article'),
  ];
}

const perThousand = (count: number, ink: number): number => (ink === 0 ? 0 : (count * 1000) / ink);

function fromText(body: Body, { targets, actuals }: Surroundings): Signal[] {
  const sentences = body.sentences >= 2;
  const { ink } = body;
  const many = targets >= MANY_TARGETS;
  const denseTargets = many && perThousand(targets, ink) >= TARGET_DENSITY;
  const denseActuals = actuals >= MANY_TARGETS && perThousand(actuals, ink) >= ACTUAL_DENSITY;
  return [
    ...when(ink >= LONG && sentences, 2, `正文有 ${ink} 字`, `The text has ${ink} characters`),
    ...when(sentences, 1, '正文是成句的文字', 'The text is written in sentences'),
    ...when(many, 2, `正文有 ${targets} 项数字目标`, `The text has ${targets} numeric targets`),
    ...when(denseTargets, 1, '正文的数字目标很密', 'Numeric targets are dense in the text'),
    ...when(denseActuals, 1, '正文的实绩数字很密', 'Figures of outcomes are dense in the text'),
  ];
}

/** All signs that every kind of report shares. Each is weighed, and none is enough by itself. */
export const signalsOf = (body: Body, around: Surroundings): Signal[] => [
  ...fromAddress(around.address),
  ...fromTags(around.metas),
  ...fromText(body, around),
];
