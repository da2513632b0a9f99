import { roundOff } from './convert.ts';

const STEPS: readonly (readonly [at: number, mark: string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** Writes a base-unit amount as reports do: 170000000000 元 → 1700亿元, 7000 → 7000家, 5 → 5%. */
export function writeAmount(amount: number, unit: string): string {
  const plain = unit === '%' || unit === '个百分点' || unit.includes('/');
  const step = plain ? undefined : STEPS.find(([at]) => Math.abs(amount) >= at);
  if (step === undefined) return `${roundOff(amount)}${unit}`;
  const [at, mark] = step;
  return `${Number((amount / at).toPrecision(8))}${mark}${unit}`;
}
