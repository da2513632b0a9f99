/**
 * What stands inside a body container and is no part of the report. A class or id is compared word by word, lower case.
 * An element that holds a good part of the body's prose is never left out, whatever its name (see container.ts).
 */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  // share bars
  'bdsharebuttonbox',
  'bdshare_t',
  'bshare-custom',
  'share',
  'share-bar',
  'share-box',
  'sharebox',
  'share_box',
  'social-share',
  'jiathis_style',
  'article-share',
  'content-share',
  'fenxiang',
  'fx',
  'qr_container',
  'qrcode',
  'ewm',
  'erweima',
  // font size, print, close
  'font-size',
  'fontsize',
  'font_size_box',
  'zihao',
  'zh',
  'article-btn',
  'article-tools',
  'toolbar',
  'tools',
  'print',
  'dayin',
  'close',
  // editor, source and hits lines
  'article-attr',
  'article-extended',
  'article-info',
  'article_info',
  'pages-date',
  'pages-editor',
  'editor',
  'zrbj',
  'edit',
  'rm_txt_edit',
  'bianji',
  'xl_info',
  'info-source',
  // where one is, and what else there is
  'crumb',
  'crumbs',
  'breadcrumb',
  'breadcrumbs',
  'position',
  'location',
  'dqwz',
  'pagination',
  'pager',
  'prev-next',
  'prevnext',
  'related',
  'relatednews',
  'related-news',
  'related_news',
  'related-articles',
  'article-related',
  'article-reldocuments',
  'xgwj',
  'xgxw',
  'xglj',
  'xgyd',
  'xgwd',
  'xgbd',
  'xgjd',
  'relevantdoc',
  'recommend',
  'hot-news',
  'sidebar',
  'copyright',
  'comment',
  'comments',
]);

/** Classes that hide, whatever the style sheet of the site. */
export const HIDING_WORDS: ReadonlySet<string> = new Set([
  'ariahide',
  'd-none',
  'hidden',
  'hide',
  'layui-hide',
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'whidden',
]);

/** Words of buttons and bars: a line that consists of these alone is left out. */
const CONTROLS =
  '下载|下载文字版|打印|打印本页|打印此页|打印文本|全屏|收藏|加入收藏|加大|放大|还原|减小|缩小|默认|大|中|小|特大|超大|字体|字号|分享|分享到|分享至|微信|微博|新浪微博|' +
  'QQ|QQ空间|朋友圈|人人网|关闭|关闭窗口|关闭本页|关闭页面|返回|返回顶部|返回列表|返回首页|朗读|语音播报|播放|暂停|停止|纠错|我要纠错|无障碍阅读|扫一扫|用微信扫描二维码|分享至好友和朋友圈|分享让更多人看到|扫一扫在手机打开当前页|' +
  '扫一扫在手机上查看当前页面|扫一扫手机打开当前页|繁体|简体|复制链接|收听|听新闻|全文朗读|语音朗读|点赞|评论|我要评论|[AT][+-]?|TOP|END';
const CONTROL_LINE = new RegExp(`^(?:(?:${CONTROLS})|[\\s【】\\[\\]()（）:：|｜/、,，·—-])+$`, 'i');

/** Who looked after the page; then the other things that are said on the same line. */
const EDITORS =
  '(?:责任|网络|网站|值班|初审|终审|执行|本期)?编辑|责编|编审|校对|校审|审核|审核人|审稿|[一二三]审|初审|复审|终审|值班(?:编委|主任|主编)|主编|监制|信息员|录入|撰稿|供稿';
const BESIDE_EDITORS = '(?:信息|稿件|文章)?来源|作者|记者|通讯员|发布(?:时间|日期)|时间|日期';
/** Each with its colon and what follows, one of the first kind among them. */
const EDITOR_LINE = new RegExp(
  `^[【[(（]?\\s*(?:(?:${BESIDE_EDITORS})\\s*[:：][^:：]{1,24}?\\s*)*(?:${EDITORS})\\s*[:：].{0,40}$`,
);

/** How often the page was opened, alone or behind source and day: another number at each visit. */
const HITS_LINE = new RegExp(
  `^[【[(（]?\\s*(?:(?:${BESIDE_EDITORS})\\s*[:：][^:：]{1,24}?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*)*(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\\s*[:：]\\s*(?:\\d|$|次|加载).{0,12}$`,
);

const STEPS = '首页|[上下]一?页|[前后]一页|[尾末]页|共\\s*\\d+\\s*页|(?:当前)?第\\s*\\d+\\s*页|跳转到?|转到|GO';
/** 首页 上一页 1 2 3 下一页. Numbers alone may be a row of a table. Each piece can be read in one way only, so that it costs one pass. */
const PAGER_LINE = new RegExp(`^(?=.*(?:${STEPS}))(?:(?:${STEPS}|\\d{1,3}(?!\\d)|[.…<>«»‹›|[\\]])[ \\u3000]*)+$`, 'i');

/** A line about the page, not of the report. */
const PAGE_LINES: readonly RegExp[] = [
  EDITOR_LINE,
  PAGER_LINE,
  /^点赞\s*\d+$/,
  /^首页\s*[>＞»→]/,
  HITS_LINE,
  /^[【[(（]\s*(?:字体|字号|视力保护色?)\s*[:：].{0,30}$/,
  /^(?:上一篇|下一篇|上一条|下一条|上一页|下一页)\s*[:：]?.{0,80}$/,
  /^(?:[您你]的?(?:当前|现在|所在)?|当前|现在|所在)的?位置\s*[:：].{0,120}$/,
  /^(?:版权所有|主办单位|承办单位|网站标识码|ICP备案号|京公网安备).{0,80}$/,
];

export const isPageLine = (line: string): boolean =>
  line.length <= 140 && (CONTROL_LINE.test(line) || PAGE_LINES.some((pattern) => pattern.test(line)));

const RELATED =
  '相关(?:报道|新闻|阅读|链接|文章|稿件|信息|文档|文件|解读|政策|内容|推荐|专题|附件)|关联稿件|延伸阅读|推荐阅读|更多(?:新闻|报道|内容|阅读)|解读(?:链接|文章|材料)|热门(?:新闻|推荐|文章)|猜你喜欢|政策解读|图解政策';

/** Heads a list of other pages: the lines after it that are links alone go with it. */
export const RELATED_HEAD = new RegExp(`^[【[]?\\s*(?:${RELATED})\\s*[\\]】]?\\s*[:：]?$`);
/** Names other pages on the same line. */
export const RELATED_START = new RegExp(`^(?:[【[]\\s*(?:${RELATED})\\s*[\\]】]|(?:${RELATED})\\s*[:：])`);

const TERMS = '(?:专有|专业|新)?名词|(?:专业)?术语|(?:专业|有关)?用语|词语|缩略语|缩略词|专业词汇|概念';
/**
 * Heads the explanation of a report's terms: 附：名词解释, 《政府工作报告》有关用语说明. The figures in it are examples and
 * definitions, and none of the report's.
 */
export const GLOSSARY_HEAD = new RegExp(
  `^[【[（(]?(?:附(?:件|录)?\\s*\\d{0,2}\\s*[:：、.]?\\s*)?(?:《[^》]{2,30}》|[^，。；：]{0,16}报告)?[中的里]?(?:有关|部分|相关|重要|若干|主要)?(?:${TERMS})(?:[、和与及](?:${TERMS}))*的?(?:解释|注释|释义|说明|表)(?:(?:和|与|及)说明)?[】\\]）)]?[:：]?$`,
);
/** 附件 on a line of its own, before what is attached. */
export const ATTACHED_MARK = /^附(?:件|录)?\s*\d{0,2}\s*[:：]?$/;
/** Ends it: the next of the things that are attached. */
export const ATTACHED_HEAD = /^附(?:件|表|录|图)/;
