import type { Indicator } from '../catalogue.ts';
import { GRADE_WORDS } from '../names/words.ts';
import type { Measure, Observation } from '../observation.ts';
import { writePeriod } from '../periods.ts';
import type { TargetReading } from './target-reading.ts';

/** Why two values compare only with care, or not at all. `text` is a plain sentence for a reader. */
export interface Note {
  readonly code:
    | 'growth-beside-level'
    | 'added-beside-stock'
    | 'scope'
    | 'other-indicator'
    | 'registered-beside-surveyed'
    | 'nominal-beside-real'
    | 'price-base'
    | 'unit-converted'
    | 'average-or-total'
    | 'period'
    | 'stretch'
    | 'grade'
    | 'size';
  readonly text: string;
}

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  level: '水平值',
  growth: '增减幅度',
  added: '当年新增数',
  total: '累计数',
};

/** Two faces of an indicator that are never set against each other; null where the faces are the same. */
export function measureNote(a: Measure, b: Measure): Note | null {
  if (a === b) return null;
  const growth = a === 'growth' || b === 'growth';
  return {
    code: growth ? 'growth-beside-level' : 'added-beside-stock',
    text: `一个是${MEASURE_WORDS[a]}，一个是${MEASURE_WORDS[b]}，不能直接比较。`,
  };
}

const has = (basis: readonly string[], ...words: string[]): boolean => words.some((word) => basis.includes(word));

function priceNotes(indicator: Indicator, reading: TargetReading, observation: Observation): Note[] {
  if (reading.measure !== 'growth') return priceBase(reading.basis, observation.basis);
  const real = [has(reading.basis, '实际'), has(observation.basis, '实际')];
  if (indicator.growth !== 'either' || real[0] === real[1]) return priceBase(reading.basis, observation.basis);
  const said = has(real[0] ? observation.basis : reading.basis, '名义');
  const other = said ? '一个是名义增速（未扣除价格因素）' : '一个未说明是否扣除价格因素';
  return [{ code: 'nominal-beside-real', text: `一个是实际增速（扣除价格因素），${other}，比较时须留意。` }];
}

function priceBase(a: readonly string[], b: readonly string[]): Note[] {
  const words = ['可比价', '不变价', '可比口径', '同口径'];
  const one = words.find((word) => a.includes(word) !== b.includes(word));
  return one === undefined
    ? []
    : [{ code: 'price-base', text: `只有一方注明按“${one}”计算，价格或统计口径可能不同。` }];
}

function spanNotes(reading: TargetReading, observation: Observation): Note[] {
  const one = ['年均', '累计'].find((word) => reading.basis.includes(word) !== observation.basis.includes(word));
  const notes: Note[] = [];
  if (one !== undefined) notes.push({ code: 'average-or-total', text: `只有一方是“${one}”数，比较时须留意。` });
  if (reading.period !== null && reading.period !== observation.period) {
    const [mine, other] = [writePeriod(reading.period), writePeriod(observation.period)];
    notes.push({ code: 'period', text: `时期不同：本处为${mine}，对照值为${other}。` });
  }
  return notes;
}

/** Steps of the ladders that factories and the like climb, besides who keeps the list. */
const STEPS = ['领航级', '卓越级', '先进级', '基础级', '先进'];

const gradeOf = (name: string): string => [...GRADE_WORDS, ...STEPS].find((word) => name.includes(word)) ?? '';

function gradeNote(reading: TargetReading, observation: Observation): Note[] {
  const [mine, other] = [gradeOf(reading.name), gradeOf(observation.name)];
  if (mine === other || reading.area === observation.area) return [];
  return [{ code: 'grade', text: `认定级别可能不同：本处为“${reading.name}”，对照值为“${observation.name}”。` }];
}

/** A total of another area says nothing of its effort: a nation's harvest is never a county's yardstick. */
export function sizeNote(indicator: Indicator, reading: TargetReading, area: string): Note | null {
  if (indicator.kind === 'rate' || reading.measure === 'growth' || reading.quantity.amount === null) return null;
  if (reading.area === area) return null;
  return { code: 'size', text: '总量与地区规模有关，高低不等于力度大小。' };
}

/** Words that widen or narrow one indicator: 本外币 holds more than 人民币. */
const SCOPES = ['人民币', '本外币'];

function wordingNote(reading: TargetReading, observation: Observation): Note[] {
  const [mine, other] = [reading.name, observation.name].map((name) => SCOPES.find((word) => name.includes(word)));
  if (mine === other) return [];
  return [{ code: 'scope', text: `口径可能不同：本处为“${reading.name}”，对照值为“${observation.name}”。` }];
}

function scopeNotes(mine: Indicator, other: Indicator): Note[] {
  if (mine.id === other.id) return [];
  return [{ code: 'scope', text: `口径不同：本处为“${mine.zh}”，对照值为“${other.zh}”。${other.definition}` }];
}

/** Everything a careful reader would want said beside a comparison of the reading with this observation. */
export function notesFor(
  reading: TargetReading,
  observation: Observation,
  mine: Indicator,
  other: Indicator,
  converted: boolean,
): Note[] {
  const faces = measureNote(reading.measure, observation.measure);
  const size = sizeNote(mine, reading, observation.area);
  const stretch = reading.strength !== observation.strength;
  const units = `单位不同，已换算：本处为“${reading.quantity.unit}”，对照值为“${observation.unit}”。`;
  return [
    ...(faces === null ? [] : [faces]),
    ...scopeNotes(mine, other),
    ...wordingNote(reading, observation),
    ...priceNotes(mine, reading, observation),
    ...spanNotes(reading, observation),
    ...gradeNote(reading, observation),
    ...(size === null || faces !== null ? [] : [size]),
    ...(stretch ? [{ code: 'stretch', text: '一个是力争目标，一个是预期目标。' } as const] : []),
    ...(converted ? [{ code: 'unit-converted', text: units } as const] : []),
  ];
}

/** Two indicators that are easily taken for one another: why they are not compared. */
export function apartNote(mine: Indicator, other: Indicator): Note {
  const rates = ['unemployment-registered', 'unemployment-surveyed'];
  const jobless = rates.includes(mine.id) && rates.includes(other.id);
  return {
    code: jobless ? 'registered-beside-surveyed' : 'other-indicator',
    text: `“${mine.zh}”与“${other.zh}”不是同一指标，不能比较。${other.definition}`,
  };
}
