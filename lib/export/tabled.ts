// A target's value as departments write it in a table that has a column of units beside it.
import type { NoteRecord } from '../model/records.ts';
import type { TargetFacts } from '../model/selector.ts';
import { enLevel, enUnit, type SaidValue, sayValue, spaceFigures } from './said-value.ts';
import type { ExportLanguage } from './words.ts';

/** The columns of the 台账 in every form that is read by people, named as in `form-words.ts`. */
export const LEDGER_COLUMNS = [
  'number',
  'indicator',
  'targetValue',
  'unit',
  'due',
  'leadUnit',
  'coUnits',
  'progress',
  'reported',
  'assessment',
  'remark',
] as const;

/** A value and, where it is parted from it, its unit as the report writes it: 1700 and 亿元. */
export interface Tabled {
  readonly value: string;
  readonly unit: string;
}

/** What is needed of a target's facts to write its value. */
type ValueFacts = Omit<TargetFacts, 'name' | 'period'>;

const said = ({ valueText, ...quantity }: ValueFacts): SaidValue => ({ ...quantity, text: valueText });

/** The target's value in words: "增长 5% 左右", "1700 亿元". */
export const sayTarget = (facts: ValueFacts, language: ExportLanguage): string =>
  sayValue({ value: said(facts) }, language);

/** These belong to their number: 增长 5% 左右, 提高 2 个百分点. The column of units has them as well. */
const RATES: readonly string[] = ['%', '‰', '个百分点'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SCALED = /(?<=\d)([十百千万亿]+)/g;

/** Scale and unit behind a number (亿元), or the unit alone behind a Chinese numeral (一座); with what it adds in brackets (套(间)). */
const measureOf = (unit: string): RegExp =>
  new RegExp(
    `(?:(?<=\\d)([十百千万亿]*)|(?<=[零一二两三四五六七八九十百千万]))(${escaped(unit)}(?:\\([^()]*\\))?)`,
    'g',
  );

/**
 * Parts a level from its unit: 5000场以上 → 5000 以上 and 场. Numbers of one range that are scaled differently
 * (8000万—1亿元) keep their scales. Null where the unit does not stand behind a number.
 */
function parted(text: string, unit: string): Tabled | null {
  const folded = spaceFigures(text).replace(/ /g, '');
  const measures = [...folded.matchAll(measureOf(unit))];
  const [, scale = '', written = ''] = measures.at(-1) ?? [];
  if (written === '') return null;
  const scales = new Set([...folded.matchAll(SCALED)].map(([marks]) => marks));
  const value = folded.replace(measureOf(unit), (_, marks = '') => (scales.size > 1 ? marks : ''));
  return scales.size > 1
    ? { value: spaceFigures(value), unit: written }
    : { value: spaceFigures(scale === '' ? value : value.replaceAll(SCALED, '')), unit: `${scale}${written}` };
}

/**
 * The value for a table with a column of units. A level stands apart from its unit: 1700 | 亿元. A change and a
 * percentage are read as a whole, so that none is taken for the other: 增长 5% 左右 | %. Where the words have no unit
 * (全覆盖, 翻一番, 与经济增长同步) its column is empty.
 */
export function tabledTarget(facts: ValueFacts, language: ExportLanguage): Tabled {
  const { unit, amount, change, valueText } = facts;
  const value = sayTarget(facts, language);
  if (amount === null || unit === '') return { value, unit: '' };
  if (change !== 'none' || RATES.includes(unit)) {
    return { value, unit: spaceFigures(valueText).includes(unit) ? (language === 'en' ? enUnit(unit) : unit) : '' };
  }
  if (language === 'en') return { value: enLevel(said(facts)), unit: enUnit(unit) };
  return parted(valueText, unit) ?? { value, unit: '' };
}

const NOTHING: Tabled = { value: '', unit: '' };

/** The same of a note's target; both empty where it has none. */
export const tabledOf = ({ selector }: Pick<NoteRecord, 'selector'>, language: ExportLanguage): Tabled =>
  selector.target === null ? NOTHING : tabledTarget(selector.target, language);
