import type { ReportType } from '../model/report.ts';
import { squeeze } from './titles.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const FULL_WIDTH = /[０-９]/g;

/** 二〇二五年, 二0二五年 and ２０２５年 as 2025年. */
function plainYears(words: string): string {
  const narrow = words.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return narrow.replace(/[一二][〇○零0O一二三四五六七八九]{3}(?=年)/g, (year) =>
    [...year].map((digit) => CHINESE_DIGITS.indexOf(/[○零0O]/.test(digit) ? '〇' : digit)).join(''),
  );
}

const yearsIn = (words: string): number[] =>
  [...words.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|年度|[^\d.%万亿]|$)/g)].map((found) => Number(found[1]));

/** A day or month is when a report was given or put out, and not what it is for. */
const DAY = /(?:19|20)\d{2}(?:年\d{1,2}月(?:\d{1,2}日)?|([./-])\d{1,2}\1\d{1,2})/g;
const yearsOf = (title: string): number[] => yearsIn(title.replace(DAY, ''));

const SPAN = /((?:19|20)\d{2})年?\s*[-—－–~～至到]+\s*((?:19|20)\d{2})/;

/** 十四五, 第十四个五年规划 → 14. */
function ordinalOfPlan(words: string): number | null {
  const found =
    /[“"「]([一二三四五六七八九十]{1,2})五[”"」]|([一二三四五六七八九十]{1,2})五(?:规划|计划|时期|期间|发展|国民)|第([一二三四五六七八九十]{1,3})个五年/.exec(
      words,
    );
  const english = /\b(\d{1,2})(?:st|nd|rd|th) ?Five-Year/i.exec(words)?.[1];
  if (english !== undefined) return Number(english);
  const numeral = found?.slice(1).find((words) => words !== undefined);
  if (numeral === undefined) return null;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (word: string | undefined): number =>
    word === undefined || word === '' ? 0 : CHINESE_DIGITS.indexOf(word);
  return numeral.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
}

/** Plans run without a gap since the third: 1966 to 1970. */
function spanOfPlan(ordinal: number): string | null {
  if (ordinal < 3) return null;
  const from = 1966 + (ordinal - 3) * 5;
  return `${from}-${from + 4}`;
}

function planSpan(title: string, lead: string): string | null {
  for (const words of [title, lead.slice(0, 300)]) {
    const span = SPAN.exec(words);
    if (span && Number(span[2]) - Number(span[1]) === 4) return `${span[1]}-${span[2]}`;
  }
  const ordinal = ordinalOfPlan(title) ?? ordinalOfPlan(lead.slice(0, 1500));
  return ordinal === null ? null : spanOfPlan(ordinal);
}

/** A heading of the part that looks ahead. */
const AHEAD =
  /((?:19|20)\d{2})年(?!工作回顾)(?:(?!\d{4}年).){0,20}(?:主要任务|目标任务|工作任务|重点工作|工作安排|工作重点|重点任务|总体要求|主要目标|预期目标|主要工作|总体思路|计划草案|预算草案|预算安排|工作打算|工作部署|发展计划|具体安排)/;

/** The day of a speech: from November on it speaks about the next year. */
const SPEECH = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日.{0,6}在.{2,40}(?:会议上|代表大会)/;
/** In a title a day by itself is that of the speech. */
const TITLE_DAY = /((?:19|20)\d{2})年(\d{1,2})月/;

/** The same in English: Major Tasks for 2025, and the day of the speech. */
const AHEAD_EN =
  /(?:tasks|targets|priorities|requirements|objectives|arrangements|draft .{0,40}(?:plan|budgets?)).{0,60}?\b((?:19|20)\d{2})\b/i;
const SPEECH_EN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|(November|December)) \d{1,2}, ((?:19|20)\d{2})\b/i;

function spokenInEnglish(top: string): number | null {
  const [, late, year] = SPEECH_EN.exec(top.slice(0, 800)) ?? [];
  return year === undefined ? null : Number(year) + (late === undefined ? 0 : 1);
}

function speechYear(words: string, day = SPEECH): number | null {
  const found = day.exec(words);
  if (!found) return null;
  return Number(found[1]) + (Number(found[2]) >= 11 ? 1 : 0);
}

const later = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/** Where nothing says so outright: the year of which the text speaks most as of one ahead. */
function commonYear(text: string): number | null {
  const counts = new Map<number, number>();
  for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first && first[1] > 1 ? first[0] : (first?.[0] ?? null);
}

/** 上半年 is the first half, as in a mid-year report on a plan or a budget. */
const halfOf = (title: string): string => (/上半年|1[-—至]6月/.test(title) ? '-S1' : '');

/**
 * What a report is for, as SDMX writes time. A year in the title stands before the day of the speech, and both before
 * the date of publication, which a move to another site system makes years later.
 *
 * @param lead the first characters of the text without white space
 */
export function periodOf(
  type: ReportType,
  title: string,
  lead: string,
  heads: readonly string[],
  published: string | null,
): string | null {
  const words = plainYears(squeeze(title));
  const top = plainYears(lead);
  if (type === 'five-year-plan' || type === 'mid-term-review') return planSpan(words, top);
  if (type === 'other' && ordinalOfPlan(words) !== null) return planSpan(words, '');
  const titled = later(yearsOf(words));
  if (titled !== null) return `${titled}${halfOf(words)}`;
  const year =
    type === 'statistical-communique' ? observedYear(top, published) : plannedYear(words, top, heads, published);
  return year === null ? null : String(year);
}

function plannedYear(title: string, top: string, heads: readonly string[], published: string | null): number | null {
  const headed = heads
    .map((head) => (AHEAD.exec(plainYears(head)) ?? AHEAD_EN.exec(head))?.[1])
    .find((year) => year !== undefined);
  if (headed !== undefined) return Number(headed);
  const said = AHEAD.exec(top)?.[1];
  const spoken = speechYear(title, TITLE_DAY) ?? speechYear(top) ?? spokenInEnglish(top);
  return spoken ?? (said === undefined ? null : Number(said)) ?? commonYear(top) ?? yearOf(published);
}

/** A communiqué tells of the year before it comes out. */
function observedYear(top: string, published: string | null): number | null {
  const year = yearOf(published);
  return commonYear(top.slice(0, 800)) ?? (year === null ? null : year - 1);
}

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));
