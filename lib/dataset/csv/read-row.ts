import { type Indicator, type Measure, measureOf, withMeasure } from '../../indicators/index.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type OwnObservationDraft, OwnObservationDraftSchema } from '../../storage/index.ts';
import type { ReaderDataset } from '../join.ts';
import { readArea } from './areas.ts';
import type { Field } from './columns.ts';
import { readNumber, saysPercent } from './numbers.ts';
import type { CellReading, Reason } from './reason.ts';
import { readIndicator } from './row-indicator.ts';
import { CHANGE, COMPARATOR, MEASURE, NATURE, readTerm, STATUS, STRENGTH } from './terms.ts';
import { readDate, readPeriod } from './times.ts';
import { baseUnit, times, unitProblem } from './units.ts';

/** A row read: a draft with what the reader should know of it, or every reason why it is none. */
export type RowReading =
  | { readonly draft: OwnObservationDraft; readonly notes: readonly Reason[] }
  | { readonly reasons: readonly Reason[] };

/** What all rows of a file are read with. `day`: ISO date of today, for rows without a day of entry. */
export interface RowContext {
  readonly reader: ReaderDataset;
  readonly fileName: string;
  readonly day: string;
}

export type Cells = (field: Field) => string;

const MISSING_STATUS: Reason = {
  zh: '没有填类型（目标或完成）。',
  en: 'It is not said whether this is a target or an outcome.',
};
const MISSING_VALUE: Reason = {
  zh: '没有数值。目标没有数值时，请在“原文”一栏写明以什么为准。',
  en: 'There is no value. For a target without one, give its words.',
};
const MISSING_UNIT: Reason = { zh: '没有填单位。', en: 'The unit is missing.' };
const BACKWARDS: Reason = { zh: '数值上限应大于数值。', en: 'The upper value must be larger than the value.' };
const NOT_A_RANGE: Reason = {
  zh: '“限定”为区间时须填数值上限，其他情形不填上限。',
  en: 'A range needs an upper value, and only a range has one.',
};
const INCOMPLETE: Reason = { zh: '这一行的内容不完整或格式不对。', en: 'This row is incomplete or in another form.' };

/** Takes readings apart: what was read, and (in `reasons`) why the others could not be. */
class Reasons {
  readonly all: Reason[] = [];

  take<T>(reading: CellReading<T>): T | null {
    if ('value' in reading) return reading.value;
    this.all.push(reading.reason);
    return null;
  }

  unless(holds: boolean, reason: Reason): void {
    if (!holds) this.all.push(reason);
  }
}

/** A rate of change has a direction; one below zero is a decrease, written as people write it. */
function upright(quantity: Quantity, measure: Measure): Quantity {
  if (measure !== 'growth') return quantity;
  const { amount, amountHigh, change } = withMeasure(quantity, measure);
  if (amount === null || amount >= 0 || amountHigh !== null) return { ...quantity, change };
  return { ...quantity, amount: -amount, change: change === 'up' ? 'down' : 'up' };
}

function readQuantity(cells: Cells, reasons: Reasons): Quantity {
  const unitCell = cells('unit').normalize('NFKC');
  const { unit, scale } = baseUnit(unitCell === '' && saysPercent(cells('value')) ? '%' : unitCell);
  const value = reasons.take(readNumber(cells('value'), '数值'));
  const high = reasons.take(readNumber(cells('high'), '数值上限'));
  const comparator = reasons.take(readTerm(COMPARATOR, cells('comparator'), '限定'));
  const change = reasons.take(readTerm(CHANGE, cells('change'), '增减'));
  return {
    amount: value === null ? null : times(value, scale),
    amountHigh: high === null ? null : times(high, scale),
    unit,
    comparator: comparator ?? (high === null ? 'eq' : 'range'),
    change: change ?? 'none',
  };
}

function checkQuantity(cells: Cells, quantity: Quantity, status: string | null, reasons: Reasons): void {
  const { amount, amountHigh, unit, comparator } = quantity;
  if (amount === null) {
    const isYardstick = cells('value') === '' && cells('words') !== '' && status !== 'actual';
    reasons.unless(isYardstick || cells('value') !== '', MISSING_VALUE);
    reasons.unless(amountHigh === null, NOT_A_RANGE);
    return;
  }
  reasons.unless(unit !== '', MISSING_UNIT);
  reasons.unless((comparator === 'range') === (amountHigh !== null), NOT_A_RANGE);
  reasons.unless(amountHigh === null || amountHigh > amount, BACKWARDS);
}

function measureFor(cells: Cells, quantity: Quantity, entry: Indicator | null): Measure {
  const names = [cells('name') || cells('indicatorName') || cells('indicator')];
  if (entry) return measureOf(entry, { quantity, names, before: '', between: '', basis: [] });
  return quantity.change !== 'none' && ['%', '个百分点', '倍'].includes(quantity.unit) ? 'growth' : 'level';
}

const listOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function sourceOf(cells: Cells, { reader, fileName }: RowContext, reasons: Reasons): OwnObservationDraft['source'] {
  const said = cells('source');
  const card = reader.sourceOf(said);
  const date = reasons.take(readDate(cells('sourceDate'), '来源日期'));
  return {
    reportId: null,
    title: card?.title ?? (said || fileName),
    date: date ?? card?.date ?? null,
    address: cells('sourceAddress') || (card?.address ?? null),
    fileName,
  };
}

/** What is measured, in which face, and the value, checked against each other. */
function readFigure(cells: Cells, { reader }: RowContext, status: string | null, reasons: Reasons) {
  const said = reasons.take(readTerm(MEASURE, cells('measure'), '口径'));
  const written = readQuantity(cells, reasons);
  const figure = said === null ? written : withMeasure(written, said);
  const indicator = reasons.take(readIndicator(reader, cells('indicator'), cells('indicatorName'), figure));
  const entry = indicator?.entry ?? null;
  const measure = said ?? measureFor(cells, written, entry);
  const quantity = upright(written, measure);
  checkQuantity(cells, quantity, status, reasons);
  const hasUnit = quantity.amount !== null && quantity.unit !== '';
  const problem = hasUnit ? unitProblem(quantity.unit, entry, measure) : null;
  if (problem) reasons.all.push(problem);
  return { quantity, measure, indicator };
}

/** Reads one row. All that is wrong with it is said at once. */
export function readRow(cells: Cells, context: RowContext): RowReading {
  const reasons = new Reasons();
  const area = reasons.take(readArea(cells('area'), cells('areaName')));
  const period = reasons.take(readPeriod(cells('period')));
  const status = reasons.take(readTerm(STATUS, cells('status'), '类型'));
  reasons.unless(cells('status') !== '', MISSING_STATUS);
  const { quantity, measure, indicator } = readFigure(cells, context, status, reasons);
  const draft = {
    ...quantity,
    area,
    indicator: indicator?.id ?? null,
    label: indicator?.label ?? null,
    period,
    status,
    measure,
    strength: reasons.take(readTerm(STRENGTH, cells('strength'), '力度')) ?? 'commit',
    nature: reasons.take(readTerm(NATURE, cells('nature'), '性质')),
    basis: listOf(cells('basis')),
    name: cells('name') || (indicator?.entry?.zh ?? indicator?.label ?? ''),
    words: cells('words'),
    source: sourceOf(cells, context, reasons),
    enteredOn: reasons.take(readDate(cells('enteredOn'), '录入日期')) ?? context.day,
  };
  if (reasons.all.length > 0) return { reasons: reasons.all };
  const right = OwnObservationDraftSchema.safeParse(draft).data;
  return right ? { draft: right, notes: indicator?.notes ?? [] } : { reasons: [INCOMPLETE] };
}
