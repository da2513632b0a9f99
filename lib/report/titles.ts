import { ENGLISH_KINDS, englishCore } from './english/kinds.ts';
import { isLatin, plain } from './english/script.ts';
import { KINDS, type Kind } from './kinds.ts';

export const TAG = '标题（ArticleTitle）';
export const WINDOW = '标题（网页）';
export const HEADING = '标题（页内）';
export const TEXT = '标题（正文）';
export type TitleOrigin = typeof TAG | typeof WINDOW | typeof HEADING | typeof TEXT;

const ORIGINS_EN: Readonly<Record<TitleOrigin, string>> = {
  [TAG]: 'The title in the page’s tags',
  [WINDOW]: 'The title of the window',
  [HEADING]: 'A heading on the page',
  [TEXT]: 'A title in the text',
};
/** Where a title stands, in English, at the beginning of a sentence. */
export const saidOrigin = (from: TitleOrigin): string => ORIGINS_EN[from];

/** Words that may be a document's title, with where they stand. */
export interface TitleCandidate {
  readonly words: string;
  readonly from: TitleOrigin;
}

const EMPTY = /^(?:null|undefined|none|无|-+|n\/a|\$\{.*\})?$/i;
const SITE_TAIL = /\s*[|_｜]\s*|\s+[-–—－]+\s+|\s*[-–—－]+\s*(?=[^-–—－]{2,20}(?:政府|网|网站|门户|委员会|局|厅)$)/;
const TRAIL = />|＞|»|当前位置|所在位置|当前所在/;
/** A title may be cut into as many lines. */
const LINES_JOINED = 3;
const LINES_JOINED_LATIN = 5;
const TITLE_LINES = 30;
const LONGEST = 90;
/** Letters take more room than characters. */
const LONGEST_LATIN = 240;
const longest = (words: string): number => (isLatin(words) ? LONGEST_LATIN : LONGEST);

export const squeeze = (words: string): string => words.replace(/[\s\u200b\ufeff]+/g, '');

/**
 * What a title says, without what surrounds it: the document inside 关于印发《…》的通知, no brackets' content, no
 * quotation marks, no subtitle after a dash.
 */
export function coreOf(title: string): string {
  const words = squeeze(title).replace(/^(?:\[.{1,8}\]|【(?!.{2,6}报告】).{1,8}】)/, '');
  const issued =
    /(?:印发|下发|发布|公布|批转|转发|下达|报送)(?:.{0,30}?制定的)?《(.+)》(?:的?(?:通知|公告|函|报告))?/.exec(
      words,
    )?.[1];
  const bare = issued ?? words.replace(/^.{0,40}关于(?:印发|下发|下达|批转)(.+)的通知(?:[（(].*)?$/, '$1');
  return bare
    .replace(/[（(［[][^（()）［\][]*[)）\]］]/g, '')
    .replace(/[《》【】“”"‘’'「」]/g, '')
    .replace(/[—–-]{2,}.*$|[—–][^—–\d].*$/, '')
    .replace(/^(?:重磅|权威发布|受权发布|全文(?:来了|发布|公布|实录)?)[丨｜:：!！]+/, '')
    .replace(/(?:全文(?:来了|发布|公布)?|实录|正式稿|审议稿)[!！]?$/, '');
}

/** Where and when it was given: ——2025年6月25日在…常务委员会第二十次会议上, also in brackets. */
const OCCASION =
  /[—–－-]{1,2}(?:\d{4}年[^—]{1,12})?在[^—]{2,60}[会议]上$|[（(](?:\d{4}年[^（()）]{1,12})?在[^（()）]{2,60}[会议]上[)）]/g;

/** A title without the occasion, which names bodies that are not the report's own. */
export const withoutOccasion = (title: string): string => title.replace(OCCASION, '');

const fits = (kind: Kind, core: string, loose: boolean): boolean =>
  loose ? kind.looseTitle?.test(core) === true : kind.title.test(core);

/** The kind that a title names, and whether in so many words. */
export function kindOfTitle(title: string): { kind: Kind; loose: boolean } | null {
  if (isLatin(title)) return englishKind(title);
  const core = coreOf(title);
  for (const loose of [false, true]) {
    const kind = KINDS.find((each) => fits(each, core, loose));
    if (kind) return { kind, loose };
  }
  return null;
}

function englishKind(title: string): { kind: Kind; loose: false } | null {
  const core = englishCore(plain(title));
  const kind = ENGLISH_KINDS.find((each) => each.title.test(core));
  return kind ? { kind, loose: false } : null;
}

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

function fromTags(metas: Record<string, string[]>): TitleCandidate[] {
  const given = [...(metas.articletitle ?? []), ...(metas['og:title'] ?? [])];
  return given.map((words) => ({ words: tidy(words), from: TAG }));
}

/** Hanweb writes site, column and title with spaces between them: the site's name goes behind, as it does elsewhere. */
const SITE_HEAD = /^(\S{2,24}(?:网|网站|门户|平台|人民政府))\s+(.+)$/;

function fromWindow(title: string): TitleCandidate[] {
  const pieces = title.split(SITE_TAIL).map(tidy);
  const [site, rest] = SITE_HEAD.exec(pieces[0] ?? '')?.slice(1) ?? [];
  const ordered = site === undefined || rest === undefined ? pieces : [rest, ...pieces.slice(1), site];
  return ordered.map((words) => ({ words, from: WINDOW }));
}

const isTitleLine = (line: string): boolean =>
  line.length >= 4 &&
  line.length <= longest(line) &&
  !/[。；;!！?？]/.test(line) &&
  !/^[（(]?[一二三四五六七八九十\d]+[、.．)）]/.test(line);

/** A line that goes on with a title, and is no subtitle, date, document number or address. */
const goesOn = (line: string): boolean => isTitleLine(line) && !/^[—–（(\d-]|[〔[]\d{4}|[:：]$/.test(line);

/** In English a title is over where it names a kind, unless the next line goes on in the middle of a sentence. */
const IN_MIDDLE = /\b(?:and|of|for|on|in|the)$/i;
const GOES_ON = /^(?:and|of|for|on|in|to)\b/i;
const isOver = (title: string, line: string): boolean =>
  isLatin(title) && !IN_MIDDLE.test(title) && !GOES_ON.test(line);

const mostLines = (line = ''): number => (isLatin(line) ? LINES_JOINED_LATIN : LINES_JOINED);
const joined = (words: string, line: string): string =>
  words !== '' && isLatin(line) ? `${words} ${line}` : words + line;
const belongs = (line: string, words: string, title: string | null): boolean =>
  words === '' ? isTitleLine(line) : goesOn(line) && !(title !== null && isOver(title, line));

/** The title that begins at this line, with the next lines as long as it names a kind with them. */
function titleAt(lines: readonly string[], index: number): string | null {
  let title: string | null = null;
  let words = '';
  for (const line of lines.slice(index, index + mostLines(lines[index]))) {
    if (!belongs(line, words, title)) break;
    words = joined(words, line);
    const named = words.length <= longest(words) ? kindOfTitle(words) : null;
    if (named && (title === null || !named.loose)) title = words;
  }
  return title;
}

/** A text without a title line may name itself in its first clause: …第十二个五年规划纲要，根据… */
function namedInClause(line: string): string | null {
  const clause = line.split(/[，。]/)[0] ?? '';
  const named = clause.length <= LONGEST && clause.length < line.length ? kindOfTitle(clause) : null;
  return named && !named.loose ? clause : null;
}

/** Lines at the top of a text that name a kind, alone or joined with the next ones. */
function fromText(text: string): TitleCandidate[] {
  const lines = text
    .slice(0, 4000)
    .split(/\r?\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .slice(0, TITLE_LINES);
  const titles = lines.flatMap((_, index) => titleAt(lines, index) ?? []);
  const clauses = titles.length > 0 ? [] : lines.slice(0, 3).flatMap((line) => namedInClause(line) ?? []);
  return [...titles, ...clauses].map((words) => ({ words, from: TEXT }));
}

/** All that may be the title, most trusted first; empty, placeholder and breadcrumb words left out. */
export function titleCandidates(
  title: string,
  metas: Record<string, string[]>,
  headings: readonly string[],
  text: string,
): TitleCandidate[] {
  const all: TitleCandidate[] = [
    ...fromTags(metas),
    ...headings.map((words): TitleCandidate => ({ words: tidy(words), from: HEADING })),
    ...fromWindow(title),
    ...fromText(text),
  ];
  return all.filter(({ words }) => !EMPTY.test(words) && !TRAIL.test(words));
}
