import { convertible, type Indicator, type Measure, parseUnit } from '../../indicators/index.ts';
import { type Reason, refuse } from './reason.ts';

/** A unit without 百 千 万 亿, and what those multiply to: 亿元 → 元, 1e8. One that is not known stays as it is. */
export interface BaseUnit {
  readonly unit: string;
  readonly scale: number;
}

export function baseUnit(written: string): BaseUnit {
  const parsed = parseUnit(written);
  return parsed === null || parsed.scale === 1
    ? { unit: written, scale: 1 }
    : { unit: parsed.base, scale: parsed.scale };
}

const RELATIVE = ['%', '个百分点', '倍'];

const fits = (unit: string, units: readonly string[]): boolean =>
  units.some((own) => own === unit || convertible(own, unit)) || unit.includes('/');

/** Why the unit cannot be the indicator's; null where it can, or where the indicator is the reader's own. */
export function unitProblem(unit: string, indicator: Indicator | null, measure: Measure): Reason | null {
  if (indicator === null) return null;
  if (measure === 'growth') {
    if (fits(unit, RELATIVE)) return null;
    return refuse(`增减幅度的单位不能是“${unit}”。`, `A rate of change cannot be in “${unit}”.`).reason;
  }
  if (parseUnit(unit) === null && !indicator.units.includes(unit)) {
    return refuse(`不认识计量单位“${unit}”。`, `The unit “${unit}” is not known.`).reason;
  }
  if (fits(unit, indicator.units)) return null;
  // Most who write 5 % beside an indicator that is no rate mean its growth.
  const rate = indicator.growth !== null && fits(unit, RELATIVE);
  return refuse(
    `“${indicator.zh}”的单位不能是“${unit}”，可用：${indicator.units.join('、')}。${rate ? '若为增速，请在“口径”一栏填“增速”。' : ''}`,
    `“${indicator.en}” cannot be in “${unit}”; it can be in: ${indicator.units.join(', ')}.${rate ? ' If it is its growth, put “growth” in the column “measure”.' : ''}`,
  ).reason;
}

const STEPS: readonly (readonly [scale: number, mark: string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];

const exact = (amount: number | null, scale: number): boolean =>
  amount === null || (Math.abs(amount) >= scale && times(divided(amount, scale), scale) === amount);

/** Sixteen digits and more are what binary fractions spoil, not what anybody wrote. */
const tidied = (value: number): number => Number(value.toPrecision(15));

/** A cell's number from the amount in the base unit. */
export const divided = (amount: number, scale: number): number => (scale === 1 ? amount : tidied(amount / scale));

/** The amount in the base unit from a cell's number. */
export const times = (value: number, scale: number): number => (scale === 1 ? value : tidied(value * scale));

/** The unit as people write it, where that loses nothing: 170000000000 元 → 1700 and 亿元. */
export function writtenUnit(amounts: readonly (number | null)[], unit: string): BaseUnit {
  const fit = STEPS.find(([scale, mark]) => {
    const parsed = baseUnit(mark + unit);
    return parsed.unit === unit && parsed.scale === scale && amounts.every((amount) => exact(amount, scale));
  });
  return fit && amounts[0] !== null ? { unit: fit[1] + unit, scale: fit[0] } : { unit, scale: 1 };
}
