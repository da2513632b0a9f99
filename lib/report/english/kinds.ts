import type { ReportType } from '../../model/report.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { type Sign, sign } from '../sign.ts';

/** Pieces of titles. They are tried on words with single spaces, without what stands in brackets. */
const YEAR = '(?:(?:19|20)\\d\\d )?';
const BEGIN = `^(?:full text(?: of)?:? )?(?:china's |the )?${YEAR}(?:the )?`;
const NAME = "(?:[\\p{L}'-]+ ){1,6}?";
const OF = "(?: of (?:the )?[\\p{L}' ,-]{2,80}?)?";
const END = `${OF}(?:,? (?:in |for |of )?(?:19|20)\\d\\d)?$`;
const GOVERNMENT = "(?:people's )?government";
const DEVELOPMENT = '(?:national )?economic and social development';

const title = (...pieces: string[]): RegExp => new RegExp(pieces.join('|'), 'iu');

interface Wording {
  readonly title: RegExp;
  readonly lead: readonly Sign[];
  readonly heads: readonly Sign[];
}

const says = (pattern: RegExp, weight: number, words: string, meaning: string): Sign =>
  sign(pattern, weight, meaning, words);

/** How official English versions are called, and what they say. Signs are tried on text with single spaces. */
const WORDINGS: Readonly<Partial<Record<ReportType, Wording>>> = {
  'five-year-plan': {
    title: title(
      `${BEGIN}(?:outline of (?:the )?)?(?:${NAME})?(?:\\d{1,2}(?:st|nd|rd|th)|\\p{L}+th) five-year (?:plan|program|programme) for (?:${NAME})?${DEVELOPMENT}.*$`,
    ),
    lead: [
      says(/five-year plan.{0,120}(?:formulated|drawn up|prepared)/i, 4, 'five-year plan … formulated', '规划编制'),
      says(/recommendations? .{0,40}for (?:formulating|drawing up)/i, 3, 'recommendations for formulating', '根据建议'),
    ],
    heads: [
      says(/^(?:part|chapter|article) (?:[ivx]+|\d+)\b/i, 2, 'parts and chapters', '篇章'),
      says(/guiding philosophy|main objectives|major goals|long-range objectives/i, 1, 'main objectives', '主要目标'),
    ],
  },
  'development-plan-report': {
    title: title(`${BEGIN}report on the implementation of (?:the )?${YEAR}(?:${NAME})?plan for ${DEVELOPMENT}.*$`),
    lead: [
      says(
        /submits? this report on the implementation of .{0,40}plan/i,
        5,
        'submits this report on the implementation of the plan',
        '现将计划执行情况提请审议',
      ),
      says(/development and reform commission/i, 1, 'development and reform commission', '发展和改革委员会'),
    ],
    heads: [
      says(/implementation of the \d{4} plan/i, 2, 'implementation of the plan', '计划执行情况'),
      says(/(?:requirements|objectives|targets).{0,80}development in \d{4}/i, 2, 'objectives of the year', '年度目标'),
    ],
  },
  'budget-report': {
    title: title(
      `${BEGIN}report on (?:the )?(?:execution|implementation) of (?:the )?.{0,60}budgets?\\b.*$`,
      `${BEGIN}report on (?:china's |the )?central(?:,| and) local budgets${END}`,
    ),
    lead: [
      says(
        /submits? this report on the (?:execution|implementation) of .{0,60}budget/i,
        5,
        'submits this report on the execution of the budgets',
        '现将预算提请审议',
      ),
      says(/general public budget/i, 2, 'general public budget', '一般公共预算'),
    ],
    heads: [
      says(/(?:execution|implementation) of .{0,60}budgets?/i, 2, 'execution of the budgets', '预算执行情况'),
      says(/draft .{0,60}budgets?/i, 2, 'draft budgets', '预算草案'),
    ],
  },
  'statistical-communique': {
    title: title(
      `${BEGIN}(?:${NAME})?${YEAR}statistic(?:al|s) (?:communiqu[eé]|bulletin)${OF} (?:on|for|of) (?:the )?${YEAR}${DEVELOPMENT}${END}`,
    ),
    lead: [
      says(/preliminary (?:estimat|account|statistic|calculat)/i, 2, 'preliminary estimation', '初步核算'),
      says(/(?:bureau of statistics|statistics bureau)/i, 2, 'bureau of statistics', '统计局'),
      says(
        /gross (?:domestic|regional) product.{0,80}(?:up|increase|growth)/i,
        2,
        'gross domestic product of the year',
        '全年生产总值',
      ),
    ],
    heads: [
      says(/general outlook|^[i1][.、] ?(?:general|overview)/i, 2, 'I. General Outlook', '一、综合'),
      says(
        /^[ivx\d]+[.、] ?(?:agriculture|industry|domestic trade|foreign trade|population|investment|resources|service)/i,
        1,
        'chapters of a communiqué',
        '公报的分章',
      ),
    ],
  },
  'government-work-report': {
    title: title(
      `${BEGIN}report on the work of (?:the )?(?:${NAME})?(?:${GOVERNMENT}|state council)${END}`,
      `${BEGIN}(?:${NAME})?${YEAR}${GOVERNMENT} work report${END}`,
      `${BEGIN}work report of (?:the )?(?:${NAME})?${GOVERNMENT}${END}`,
    ),
    lead: [
      says(
        /on behalf of .{0,60}(?:state council|government).{0,40}report .{0,30}(?:on|work)/i,
        6,
        'on behalf of the government, I will now report',
        '我代表政府报告工作',
      ),
      says(/session of .{0,60}people's congress/i, 2, 'at a session of the people’s congress', '在人民代表大会会议上'),
      says(
        /main (?:projected|expected|anticipated|development|economic)?.{0,30}targets/i,
        2,
        'main projected targets',
        '主要预期目标',
      ),
    ],
    heads: [
      says(
        /review of (?:\p{L}+ )?(?:work|\d{4})|(?:work|achievements) .{0,30}\d{4}/iu,
        2,
        'review of the work',
        '工作回顾',
      ),
      says(
        /(?:major|main|key|overall) .{0,60}(?:tasks|requirements|priorities|work|targets).{0,60}\d{4}/i,
        2,
        'major tasks of the year',
        '年度主要任务',
      ),
    ],
  },
};

const withWording = (kind: Kind): Kind[] => {
  const wording = WORDINGS[kind.type];
  if (!wording) return [];
  return [{ ...kind, ...wording, looseTitle: null }];
};

/** The kinds of which there are official English versions, as those are worded. */
export const ENGLISH_KINDS: readonly Kind[] = KINDS.flatMap(withWording);

const INTRODUCED = /^(?:\(?[\p{L} ]{0,30}\)?\s*)?(?=full text)/iu;

/** Delivered by Premier Li Qiang at the Third Session …: the occasion, and not the report's name. */
const GIVEN = /,? (?:as )?(?:delivered|adopted|submitted|presented|given|made) (?:at|by|to|on|before) .*$/iu;

/** What an English title says, without brackets, a subtitle and what introduces it. */
export const englishCore = (words: string): string =>
  words
    .replace(/\s*[（([][^（()）[\]]*[)）\]]\s*/g, ' ')
    .replace(/["“”《》]/g, '')
    .replace(/\s[–—-]{1,2}\s.*$/, '')
    .replace(GIVEN, '')
    .replace(INTRODUCED, '')
    .replace(/\s+/g, ' ')
    .trim();
