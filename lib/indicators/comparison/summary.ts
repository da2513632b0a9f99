import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../observation.ts';
import { writePeriod } from '../periods.ts';
import { writeAmount } from '../units/write.ts';
import type { QuantityComparison } from '../values/compare-quantities.ts';
import type { Beside } from './beside.ts';
import type { Comparison, Peers, TargetAndOutcome } from './comparison.ts';
import type { TargetReading } from './target-reading.ts';

const areaName = (dataset: Dataset, code: string): string => dataset.areas.name(code) ?? code;

/** The bound in words, as reports write it behind the number; `before` ones stand in front. */
const BOUNDS = {
  eq: ['', ''],
  about: ['', '左右'],
  ge: ['', '以上'],
  gt: ['超过', ''],
  le: ['', '以内'],
  lt: ['低于', ''],
  range: ['', ''],
} as const;

/** An observation's value in words: 增长5%左右, 5%—5.5%, 1700亿元; a yardstick's own words. */
export function writeValue(observation: Observation): string {
  const { amount, amountHigh, unit, comparator, change } = observation;
  if (amount === null) return observation.words;
  const [before, after] = BOUNDS[comparator];
  const number =
    amountHigh === null ? writeAmount(amount, unit) : `${writeAmount(amount, unit)}—${writeAmount(amountHigh, unit)}`;
  const direction = observation.measure !== 'growth' || change === 'none' ? '' : change === 'up' ? '增长' : '下降';
  return `${direction}${before}${number}${after}`;
}

/** How the reading stands to a value: 高0.5个百分点, 低50家, 相同. A difference of two percentages is in points. */
export function writeStanding(comparison: QuantityComparison): string {
  switch (comparison.kind) {
    case 'same':
      return '相同';
    case 'same-number':
      return '数值相同，限定词不同';
    case 'overlapping':
      return '范围有重合';
    case 'incomparable':
      return '不可比';
    default: {
      const unit = comparison.unit === '%' ? '个百分点' : comparison.unit;
      return `${comparison.kind === 'higher' ? '高' : '低'}${writeAmount(comparison.by, unit)}`;
    }
  }
}

function ofOwn(dataset: Dataset, own: Beside, agrees: boolean): string {
  const source = dataset.sources.get(own.observation.source)?.title ?? '';
  const value = writeValue(own.observation);
  if (agrees) return `与数据集一致：${value}（${source}）。`;
  return `与数据集不同：数据集记为${value}（${source}），本处${writeStanding(own.comparison)}。`;
}

const VERDICT_WORDS = { met: '完成', missed: '未完成', unclear: '不作判断' } as const;

function ofPrevious(previous: TargetAndOutcome): string {
  const year = writePeriod(previous.period);
  const target = previous.target === null ? '' : `目标${writeValue(previous.target)}`;
  const outcome = previous.outcome === null ? '' : `实际${writeValue(previous.outcome)}`;
  const verdict = previous.verdict === null ? '' : `（${VERDICT_WORDS[previous.verdict.verdict]}）`;
  return `${year}${[target, outcome].filter((part) => part !== '').join('，')}${verdict}。`;
}

function ofParent(dataset: Dataset, parent: Beside): string {
  const { observation, comparison } = parent;
  const where = `${areaName(dataset, observation.area)}${writePeriod(observation.period)}`;
  const size = parent.notes.find(({ code }) => code === 'size');
  if (size !== undefined) return `${where}目标${writeValue(observation)}；${size.text}`;
  const standing = comparison.kind === 'incomparable' ? '不可比' : `本处${writeStanding(comparison)}`;
  return `${where}目标${writeValue(observation)}，${standing}。`;
}

const ofPeers = ({ higher, lower, same, notes }: Peers): string =>
  `同级地区中，${higher}个目标更高，${lower}个更低，${same}个相同。${notes.map(({ text }) => text).join('')}`;

/** One line: what the dataset has for this very target, else the nearest thing it has to set beside it. */
export function summarise(dataset: Dataset, reading: TargetReading, parts: Omit<Comparison, 'summary'>): string {
  if (parts.indicator === null) return `指标目录中没有“${reading.name}”。`;
  const [own] = parts.own;
  if (own !== undefined) return ofOwn(dataset, own, parts.state === 'agrees');
  if (parts.state === 'known') return `指标目录中有“${parts.indicator.zh}”，暂无可比数据。`;
  const parent = parts.parents.find(({ comparison }) => comparison.kind !== 'incomparable');
  const related = parts.related.find(({ comparison }) => comparison.kind !== 'incomparable');
  if (parts.previous !== null) return ofPrevious(parts.previous);
  if (parent !== undefined) return ofParent(dataset, parent);
  if (parts.peers !== null) return ofPeers(parts.peers);
  if (parts.outcome !== null) return ofPrevious(parts.outcome);
  return related === undefined
    ? ''
    : `${writePeriod(related.observation.period)}${writeValue(related.observation)}：${related.notes[0]?.text ?? ''}`;
}
