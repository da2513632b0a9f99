import { type Area, areasNamed, parentsOf } from '../../../lib/report/areas.ts';

const MOST = 8;

/** Areas that may be meant by what was typed. */
export const areasLike = (typed: string): readonly Area[] => areasNamed(typed.trim()).slice(0, MOST);

/** The one area that bears this very name; null where there is none, or several (朝阳区). */
export function areaMeant(typed: string): Area | null {
  const named = areasNamed(typed.trim()).filter(({ name }) => name === typed.trim());
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where it lies, largest first: 静安区 → 上海市. */
export const areaPath = (code: string): string =>
  parentsOf(code)
    .map(({ name }) => name)
    .reverse()
    .join(' › ');
