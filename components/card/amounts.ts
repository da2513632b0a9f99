import { writeAmount } from '../../lib/indicators/units/write.ts';
import { foldWidth } from '../../lib/text/index.ts';

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** A base-unit amount as a reader types it: 170000000000 元 → "1700亿"; null → "". */
export const writeTyped = (amount: number | null, unit: string): string =>
  amount === null ? '' : writeAmount(amount, unit).slice(0, -unit.length || undefined);

/** What was typed as a base-unit amount: "1,700亿" → 170000000000. Null for an empty field, `undefined` for no number. */
export function readTyped(typed: string): number | null | undefined {
  const text = foldWidth(typed).replace(/[\s,]/g, '');
  if (text === '') return null;
  const [, digits, scale = ''] = /^(-?\d+(?:\.\d+)?)([百千万亿]*)$/.exec(text) ?? [];
  const factor = SCALES[scale];
  if (digits === undefined || factor === undefined) return undefined;
  return Number((Number(digits) * factor).toPrecision(15));
}
