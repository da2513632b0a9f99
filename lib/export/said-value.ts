import type { Quantity } from '../model/quantity.ts';
import { type ExportLanguage, wordsOf } from './words.ts';

/** What a value says, with the words it says it in. */
export interface SaidValue extends Quantity {
  readonly text: string;
}

const FULL_WIDTH = /[！-～]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Sets figures off from Chinese words as statisticians print them: "1700 亿元", "5% 左右"; a figure's own gaps close, and those of a line that was broken. */
export const spaceFigures = (text: string): string =>
  text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/(?<=[\d.])\s+(?=[\d.])|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\d%‰])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ')
    .trim();

// A rate grows, a share rises, a sum is added to.
const zhVerb = ({ change, unit }: SaidValue): string => {
  if (change === 'none') return '';
  const [up, down] = unit === '个百分点' ? ['提高', '下降'] : /[%‰倍]/.test(unit) ? ['增长', '下降'] : ['增加', '减少'];
  return change === 'up' ? up : down;
};

// 翻一番, 减半, 零增长 say their direction themselves.
const SAYS_DIRECTION = /番|增|减|提高|上升|下降/;

/** Words of an English report (around 5 percent, 12 million), and not the sign of a unit beside Chinese (300MW, 5GWh). */
const isEnglish = (text: string): boolean => !/\p{Script=Han}/u.test(text) && /^[A-Za-z]|[a-z]{4}/.test(text);

const enChange = ({ change }: SaidValue): string => (change === 'none' ? '' : `${change} `);

const sayZh = (value: SaidValue): string => {
  const text = spaceFigures(value.text);
  // A Chinese verb before English words would be neither language.
  if (isEnglish(text)) return value.amount === null ? text : `${enChange(value)}${text}`;
  const verb = SAYS_DIRECTION.test(text) || value.amount === null ? '' : zhVerb(value);
  return verb !== '' && /^\d/.test(text) ? `${verb} ${text}` : `${verb}${text}`;
};

const EN_UNITS: Record<string, string> = { 元: 'yuan', 个百分点: 'pp', 平方米: 'm²', 公里: 'km', 倍: 'times' };
const MILLION = 1_000_000;

const enNumber = (amount: number): string =>
  new Intl.NumberFormat(
    'en',
    Math.abs(amount) < MILLION
      ? { maximumFractionDigits: 4 }
      : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 },
  ).format(amount);

export const enUnit = (unit: string): string => EN_UNITS[unit] ?? unit;

const enFigures = (amount: number, high: number | null): string =>
  high === null ? enNumber(amount) : `${enNumber(amount)}–${enNumber(high)}`;

const enMeasure = (value: SaidValue, amount: number): string => {
  const unit = enUnit(value.unit);
  return `${enFigures(amount, value.amountHigh)}${unit === '%' || unit === '‰' || unit === '' ? '' : ' '}${unit}`;
};

const enBound = ({ comparator }: SaidValue): string =>
  comparator === 'eq' || comparator === 'range' ? '' : `${wordsOf('en').comparators[comparator]} `;

const sayEn = (value: SaidValue): string => {
  if (value.amount === null) return value.text;
  return `${enChange(value)}${enBound(value)}${enMeasure(value, value.amount)}`;
};

/** A level in English without its unit: "at least 5,000"; "" where there is no number. */
export const enLevel = (value: SaidValue): string =>
  value.amount === null ? '' : `${enBound(value)}${enFigures(value.amount, value.amountHigh)}`;

/**
 * The value in words: "增长 5% 左右", "1700 亿元". In Chinese the report's own words for number, scale and hedge stay
 * (those of an English report too: "up around 5 percent"); in English they are written from what was read.
 */
export const sayValue = ({ value }: { readonly value: SaidValue }, language: ExportLanguage): string =>
  language === 'zh' ? sayZh(value) : sayEn(value);
