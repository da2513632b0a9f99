import { MONTHLY_TITLE, NO_REPORT_LEADS, NO_REPORT_TITLES } from './against.ts';
import { ENGLISH_NO_LEADS, ENGLISH_NO_TITLES } from './english/against.ts';
import { ENGLISH_KINDS } from './english/kinds.ts';
import { isEnglish, plain } from './english/script.ts';
import { KINDS, type Kind } from './kinds.ts';
import { distinct, type Said, type Sign, sign } from './sign.ts';
import {
  HEADING,
  kindOfTitle,
  saidOrigin,
  squeeze,
  TAG,
  type TitleCandidate,
  type TitleOrigin,
  WINDOW,
  withoutOccasion,
} from './titles.ts';

/** A text as the signs are tried on it. */
export interface Body {
  /** Whether it is written in English: then white space stays, as single spaces. */
  readonly english: boolean;
  /** The first characters, white space taken out. */
  readonly lead: string;
  /** Short lines that are no sentences, from the whole text. */
  readonly heads: readonly string[];
  /** Characters that are no white space. */
  readonly ink: number;
  /** Share of the lines that end in a date, as in lists of articles. */
  readonly datedLines: number;
  /** Different titles of reports that stand on lines of their own: one or two in a report, many in a list. */
  readonly titled: number;
  /** Sentences per thousand characters. */
  readonly sentences: number;
}

/** The weighing of everything for and against one kind. */
export interface Weighed {
  readonly kind: Kind;
  /** The candidate that named the kind. */
  readonly title: TitleCandidate | null;
  readonly forTitle: number;
  readonly forBody: number;
  readonly against: number;
  readonly reasons: readonly Said[];
  readonly doubts: readonly Said[];
}

const LEAD = 3000;
/** News and digests show in their first lines; a report may quote anything later. */
const NEWS_LEAD = 900;
const MOST_HEADS = 400;

const TITLE_WEIGHT = 6;
const LOOSE_TITLE_WEIGHT = 3;

/** What a speech to a congress says, whichever report it is. */
const ENGLISH_SPEECH: readonly Sign[] = [
  sign(/\b(?:fellow|esteemed|dear|honou?rable) (?:deputies|delegates)\b/i, 2, '各位代表', 'fellow deputies'),
  sign(/for (?:your|its|their) (?:deliberation|review|examination|approval)/i, 2, '请予审议', 'for your deliberation'),
];
const SPEECH: readonly Sign[] = [
  sign(/各位代表/, 2, '各位代表', 'fellow deputies'),
  sign(/请予审议|提请.{0,24}审议|请.{0,24}提出意见/, 2, '请予审议', 'please deliberate'),
];

const MOST_DATED = 0.3;
const MOST_TITLES = 3;
const LEAST_INK = 120;
const LIST = sign(/$/, 8, '多行以日期结尾，像文章列表', 'many lines end in a date, as in a list of articles');
const TITLES = sign(/$/, 8, '正文列出多份文件的标题', 'the text lists the titles of several documents');
const THIN = sign(/$/, 6, '正文很短', 'the text is very short');

const HEAD = /^(?!.*[。；;]).{2,40}$/;
/** A line of a list: a title and a date, in either order, or a date by itself. */
const DATED =
  /^[[(（【]?(?:\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}|\d{1,2}[-月/]\d{1,2})(?!\d)|\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?[\])）】]?$/;
/** Longer lines are sentences that happen to name a day. */
const LIST_LINE = 90;

export function bodyOf(text: string): Body {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ink = lines.reduce((sum, line) => sum + squeeze(line).length, 0);
  const dated = lines.filter((line) => line.length <= LIST_LINE && DATED.test(line)).length;
  const english = isEnglish(text);
  const stops = text.match(english ? /[.;](?=\s)/g : /[。；]/g)?.length ?? 0;
  const bare = english ? plain : squeeze;
  return {
    english,
    lead: bare(text.slice(0, LEAD * 2)).slice(0, LEAD),
    heads: lines
      .map(english ? englishHead : headOf)
      .filter((head) => head !== null)
      .slice(0, MOST_HEADS),
    ink,
    datedLines: lines.length === 0 ? 0 : dated / lines.length,
    titled: titlesAmong(lines),
    sentences: ink === 0 ? 0 : (stops * 1000) / ink,
  };
}

const TITLED_LINES = 120;
const LONGEST_TITLE = 60;
/** Of an entry in a list: 政府工作报告2025-01-20. */
const ENTRY_DATE = /[\s[(（【]*\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?[\])）】]?$/;
const isYearly = (words: string): boolean => HAS_YEAR.test(words) && kindOfTitle(words)?.loose === false;

function titlesAmong(lines: readonly string[]): number {
  const some = lines.slice(0, TITLED_LINES).filter((line) => line.length <= LONGEST_TITLE && !/[。；]/.test(line));
  return new Set(some.map((line) => line.replace(ENTRY_DATE, '')).filter(isYearly)).size;
}

/** A heading stands alone on its line, or before the first full stop of a paragraph: (一)经济实力迈上新台阶。 */
function headOf(line: string): string | null {
  const words = squeeze(line);
  if (HEAD.test(words)) return words;
  const first = words.slice(0, 40).split('。')[0] ?? '';
  return /^[(（]?[一二三四五六七八九十]+[)）、]/.test(first) && first.length < 40 ? first : null;
}

const LONGEST_HEAD = 140;
const englishHead = (line: string): string | null =>
  line.length <= LONGEST_HEAD && !/[.;:]$/.test(line) ? plain(line) : null;

const sum = (signs: readonly Sign[]): number => signs.reduce((total, { weight }) => total + weight, 0);
const found = (signs: readonly Sign[], words: string): Sign[] => signs.filter(({ pattern }) => pattern.test(words));
const foundInAny = (signs: readonly Sign[], heads: readonly string[]): Sign[] =>
  signs.filter(({ pattern }) => heads.some((head) => pattern.test(head)));

const HAS_YEAR = /\d{4}|[〇○零一二三四五六七八九]{4}年|五/;

/**
 * The title that names a kind best: in so many words before loosely, trusted places first. 政府工作报告 gives way to the
 * title that tells the year as well, but not to a heading: those may belong to a list of other years' reports.
 */
function titleFor(kind: Kind, titles: readonly TitleCandidate[]): { title: TitleCandidate; loose: boolean } | null {
  const named = titles.flatMap((title) => {
    const is = kindOfTitle(title.words);
    return is?.kind === kind ? [{ title, loose: is.loose }] : [];
  });
  const strict = named.filter(({ loose }) => !loose);
  const [first] = strict;
  if (!first || HAS_YEAR.test(first.title.words)) return first ?? named[0] ?? null;
  return strict.find(({ title }) => title.from !== HEADING && HAS_YEAR.test(title.words)) ?? first;
}

/** Key tasks are several. */
const withArticle = (name: string): string =>
  /s$/.test(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

const inTitle = ({ from }: TitleCandidate, { label }: Kind): Said => ({
  zh: `${from}含“${label.zh}”`,
  en: `${saidOrigin(from)} names ${withArticle(label.en)} (${label.zh})`,
});

const inBody = ({ words }: Sign): Said => ({
  zh: `正文有“${words.zh}”`,
  en: `The text says “${words.zh}” (${words.en})`,
});

/** Of an official English version: words as they stand there, told in Chinese as well. */
const inEnglishTitle = ({ from }: TitleCandidate, { label }: Kind): Said => ({
  zh: `${from}是“${label.zh}”的英文名称`,
  en: `${saidOrigin(from)} names ${withArticle(label.en)}`,
});

const inEnglishBody = ({ words }: Sign): Said => ({
  zh: `正文有“${words.en}”（${words.zh}）`,
  en: `The text says “${words.en}”`,
});

const inDoubt = ({ words }: Sign): Said => ({
  zh: `不像报告：${words.zh}`,
  en: `Unlike a report: ${words.en}`,
});

function weighKind(kind: Kind, titles: readonly TitleCandidate[], body: Body): Weighed {
  const named = titleFor(kind, titles);
  const forTitle = named ? (named.loose ? LOOSE_TITLE_WEIGHT : TITLE_WEIGHT) : 0;
  const speech = body.english ? ENGLISH_SPEECH : SPEECH;
  const inText = [...found(speech, body.lead), ...found(kind.lead, body.lead), ...foundInAny(kind.heads, body.heads)];
  return {
    kind,
    title: named?.title ?? null,
    forTitle,
    forBody: sum(inText),
    against: 0,
    doubts: [],
    reasons: distinct([
      ...(named ? [(body.english ? inEnglishTitle : inTitle)(named.title, kind)] : []),
      ...inText.map(body.english ? inEnglishBody : inBody),
    ]),
  };
}

/** What the page calls itself: its tag, the first words of its window, and the title that named the kind. The site's name in the window tells a search page. */
function mainTitles(
  titles: readonly TitleCandidate[],
  best: TitleCandidate | null,
  bare: (words: string) => string,
): string[] {
  const first = (from: TitleOrigin): TitleCandidate | undefined => titles.find((title) => title.from === from);
  const search = titles.find(({ words, from }) => from === WINDOW && SEARCH.test(words));
  const main = [best, first(TAG), first(WINDOW), search].flatMap((title) =>
    title ? [withoutOccasion(bare(title.words))] : [],
  );
  return [...new Set(main)];
}

const SEARCH = /^.{0,6}(?:搜索|检索).{0,6}$/;

const foundInTitles = (signs: readonly Sign[], titles: readonly string[]): Sign[] =>
  signs.filter(({ pattern }) => titles.some((title) => pattern.test(title)));

/** A month in brackets is the day of a speech. */
const isMonthly = (title: string): boolean =>
  MONTHLY_TITLE.pattern.test(title.replace(/[（(][^（()）]*[)）]/g, '')) &&
  !/(?:上半年|1[-—－~至]6月).{0,16}(?:计划|预算)/.test(title);

/** In English, months are days of speeches as well; figures of a month have no title of a kind. */
const againstInEnglish = (titles: readonly string[], { lead }: Body): Sign[] => [
  ...foundInTitles(ENGLISH_NO_TITLES, titles),
  ...found(ENGLISH_NO_LEADS, lead.slice(0, NEWS_LEAD)),
];

const againstInChinese = (titles: readonly string[], { lead }: Body): Sign[] => [
  ...foundInTitles(NO_REPORT_TITLES, titles),
  ...(titles.some(isMonthly) ? [MONTHLY_TITLE] : []),
  ...found(NO_REPORT_LEADS, lead.slice(0, NEWS_LEAD)),
];

/** What speaks against a report at all. */
function againstAny(titles: readonly string[], body: Body): Sign[] {
  return [
    ...(body.english ? againstInEnglish : againstInChinese)(titles, body),
    ...(body.datedLines > MOST_DATED ? [LIST] : []),
    ...(body.titled > MOST_TITLES ? [TITLES] : []),
    ...(body.ink < LEAST_INK ? [THIN] : []),
  ];
}

/** Weighs all kinds and gives the heaviest. */
export function weigh(titles: readonly TitleCandidate[], body: Body): Weighed {
  const kinds = (body.english ? ENGLISH_KINDS : KINDS).map((kind) => weighKind(kind, titles, body));
  const best = kinds.reduce((high, next) =>
    next.forTitle + next.forBody > high.forTitle + high.forBody ? next : high,
  );
  const against = againstAny(mainTitles(titles, best.title, body.english ? plain : squeeze), body);
  return {
    ...best,
    against: sum(against),
    doubts: distinct(against.map(inDoubt)),
  };
}
