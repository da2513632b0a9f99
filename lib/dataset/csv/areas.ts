import { areaByCode } from '../../report/areas.ts';
import { areasIn, resolveHit } from '../../report/find-areas.ts';
import { type CellReading, refuse } from './reason.ts';

function byName(name: string): CellReading<string> {
  const hits = areasIn(name);
  const last = hits.at(-1);
  const isWhole = last !== undefined && last.at + last.words.length === name.length;
  if (!isWhole)
    return refuse(
      `没有认出地区“${name}”，请填六位行政区划代码。`,
      `The area “${name}” is not known; please give its six-digit code.`,
    );
  const around = hits.slice(0, -1).flatMap((hit) => resolveHit(hit, []) ?? []);
  const area = resolveHit(last, around);
  return area
    ? { value: area.code }
    : refuse(
        `名为“${name}”的地区不止一个，请填六位行政区划代码，或写上所在省市。`,
        `More than one area is called “${name}”; please give its six-digit code, or the province before the name.`,
      );
}

/** The area's code, from its code or (where that is empty) its name: 310106, 静安区, 上海市静安区, 全国. */
export function readArea(code: string, name: string): CellReading<string> {
  const digits = code.normalize('NFKC').replace(/\.0+$/, '');
  if (digits === '') {
    if (name !== '') return byName(name.normalize('NFKC').replace(/\s/g, ''));
    return refuse('没有填地区。', 'The area is missing.');
  }
  if (!/^\d{6}$/.test(digits)) return byName(digits);
  return areaByCode(digits)
    ? { value: digits }
    : refuse(`没有代码为“${digits}”的行政区划。`, `There is no area with the code “${digits}”.`);
}
