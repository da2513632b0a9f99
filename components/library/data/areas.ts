import { areas } from '../../../lib/dataset/index.ts';
import { type Level, levelOf, parentsOf } from '../../../lib/report/areas.ts';

export { levelOf } from '../../../lib/report/areas.ts';

/** Today's name, or the code where GB/T 2260 has none. */
export const areaName = (code: string): string => areas.name(code) ?? code;

/** Where it lies, largest first, without the nation: 静安区 → 上海市. */
export const areaPath = (code: string): string =>
  parentsOf(code)
    .map(({ name }) => name)
    .reverse()
    .join(' › ');

export const LEVELS: readonly Level[] = ['nation', 'province', 'prefecture', 'county'];

/** From the nation down, then by code. */
export const byLevel = (a: string, b: string): number =>
  LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) || (a < b ? -1 : a > b ? 1 : 0);
