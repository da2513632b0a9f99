import type { Quantity } from '../model/quantity.ts';
import type { Indicator } from './catalogue.ts';
import { isGrowthUnit } from './names/units-fit.ts';
import { GROWTH_SUFFIXES } from './names/words.ts';
import type { Measure } from './observation.ts';

const ADDED = /(?:新增|净增|新认定|新培育|新登记|新设|新引进|新建|培育|引进)$/;
const ADDED_NAME = /^(?:全[省市区县国]|全年|年内)*(?:新增|净增|新认定|新培育|新登记|新设|新引进|新建|引进)/;
/** A verb that opens a list governs each of its items: 新培育智能工厂200家、省级绿色工厂200家. */
const ADDED_LIST = /^.{0,6}(?:新增|净增|新认定|新培育|新登记|新设|新引进|新建).*\d.*、$/;
const TOTAL = /累计|总数|总量/;
/** 比去年增加1.6万亿元 is a difference; 为经营主体减负1000亿元 is the thing itself. */
const COMPARED = /比|较|同比/;
/** These say how much there is by then, whatever verb stands before. */
const REACHED = /达|到|累计|总数|总量|突破|增至/;

const endsInGrowth = (name: string): boolean => GROWTH_SUFFIXES.some((suffix) => name.endsWith(suffix));

/** What is known of a figure beside its quantity. `before`: its clause up to the name; `between`: from name to value. */
export interface Figure {
  readonly quantity: Quantity;
  readonly names: readonly string[];
  readonly before: string;
  readonly between: string;
  readonly basis: readonly string[];
}

function growthOf({ quantity, names }: Figure): boolean {
  if (isGrowthUnit(quantity.unit, quantity.change)) return true;
  if (quantity.amount === null) return quantity.change !== 'none' || endsInGrowth(names[0] ?? '');
  return ['%', '个百分点'].includes(quantity.unit) && endsInGrowth(names[0] ?? '');
}

/**
 * Which face of the indicator a figure shows. 高新技术企业达650家 is the stock, 新增专精特新企业20家 what it gained;
 * 增长5% is growth; 比去年增加1.6万亿元 is what was added; a decrease in counted work (减量7平方公里) is the work itself.
 */
export function measureOf(indicator: Indicator, figure: Figure): Measure {
  if (indicator.growth === 'index') return 'growth';
  if (growthOf(figure)) return 'growth';
  const names = figure.names.join(' ');
  if (indicator.kind === 'work') return TOTAL.test(names + figure.basis.join('')) ? 'total' : 'level';
  if (figure.quantity.change !== 'none' && (indicator.kind !== 'flow' || COMPARED.test(figure.between))) return 'added';
  if (indicator.kind !== 'stock') return 'level';
  if (REACHED.test(figure.between)) return 'level';
  const verb = ADDED.test(figure.before) || ADDED_LIST.test(figure.before);
  const added = verb || figure.names.some((name) => ADDED_NAME.test(name));
  return added ? 'added' : 'level';
}

/**
 * Direction said once: growth always has one, and all else none, so that 涨幅2% and 上涨2% compare. Only a stock that
 * shrinks keeps its direction.
 */
export function withMeasure<Q extends Quantity>(quantity: Q, measure: Measure): Q {
  if (measure === 'added' && quantity.change === 'down') return quantity;
  if (measure !== 'growth') return { ...quantity, change: 'none' };
  return quantity.change === 'none' ? { ...quantity, change: 'up' } : quantity;
}
