import type { Change } from '../../model/quantity.ts';
import type { Indicator } from '../catalogue.ts';
import { parseUnit } from '../units/parse.ts';

/** Units in which a change is given, whatever the thing itself is counted in. */
const RELATIVE = new Set(['percent', 'points', 'times']);

const familyOf = (unit: string): string | null => parseUnit(unit)?.family ?? null;

/** Whether the figure is a rate of change: 增长5%, 提高1个百分点. */
export const isGrowthUnit = (unit: string, change: Change): boolean =>
  change !== 'none' && RELATIVE.has(familyOf(unit) ?? '');

/**
 * How well a unit fits an indicator: 1 its usual unit, 0.99 another of its units or a growth figure, 0.97 a name without
 * a unit (a yardstick), null where it does not fit: 家 never counts 地区生产总值.
 *
 * @param growthName the name itself asks for a rate of change (增速)
 */
export function unitFit(indicator: Indicator, unit: string, change: Change, growthName: boolean): number | null {
  if (unit === '') return 0.97;
  if (isGrowthUnit(unit, change)) return 0.99;
  const family = familyOf(unit);
  if (growthName && family !== null && RELATIVE.has(family)) return 0.99;
  const own = indicator.units.map(familyOf);
  const at = indicator.units.includes(unit) ? indicator.units.indexOf(unit) : own.indexOf(family);
  if (at < 0 || (family === null && !indicator.units.includes(unit))) return perHead(indicator, unit) ? 0.98 : null;
  return at === 0 ? 1 : 0.99;
}

/** 每万人口…达到65件 leaves the 每万人口 to the name, 42万元/人 says it in the unit: both are the ratio. */
function perHead(indicator: Indicator, unit: string): boolean {
  const above = familyOf(unit.split('/')[0] ?? '');
  return indicator.kind === 'rate' && unit.includes('/') && indicator.units.some((own) => familyOf(own) === above);
}
