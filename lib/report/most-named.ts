import type { AreaFinding } from './area-finding.ts';
import { type Area, contains, type Level, levelOf, NATION } from './areas.ts';
import { areasIn } from './find-areas.ts';

const SAMPLE = 24_000;
const LEAST = 3;
/** A full name says three times what a stem says: 和平, 通道 and 长安 are words too. */
const FULL = 3;

interface Tally {
  readonly area: Area;
  count: number;
}

function tally(text: string): Tally[] {
  const byCode = new Map<string, Tally>();
  for (const hit of areasIn(text.slice(0, SAMPLE))) {
    for (const { area, full } of hit.names) {
      const entry = byCode.get(area.code) ?? { area, count: 0 };
      entry.count += full ? FULL : 1;
      byCode.set(area.code, entry);
    }
  }
  return [...byCode.values()];
}

/** Whether the areas around this one are named too: 静安 beside 上海 is the district. */
const isPlaced = (area: Area, tallies: readonly Tally[]): boolean =>
  tallies.some(({ area: { code } }) => code !== area.code && code !== NATION.code && contains(code, area.code));

/** The province that a text names most: 通州区 in a text about 北京 is not the one in 南通. */
export function mostNamedAround(text: string): Area[] {
  const provinces = tally(text).filter(({ area }) => levelOf(area.code) === 'province');
  const [first, second] = provinces.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? [first.area] : [];
}

/**
 * The area that a text without title and site names most, at the level from which it speaks. A report names itself
 * far more often than others; one name in passing is no sign.
 */
export function mostNamed(text: string, level: Level | null): AreaFinding | null {
  if (level === null || level === 'nation') return null;
  const tallies = tally(text);
  const fitting = tallies.filter(({ area, count }) => {
    if (count < LEAST || area.former) return false;
    const own = levelOf(area.code);
    if (own === 'province') return level === 'province' || isMunicipality(area, level);
    return own === level && isPlaced(area, tallies);
  });
  const [first, second] = fitting.sort((a, b) => b.count - a.count);
  if (!first || (second && second.count === first.count)) return null;
  const { code, name } = first.area;
  return { code, name, evidence: { zh: `正文多次提到“${name}”`, en: `The text often names “${name}”` } };
}

/** 北京, 天津, 上海 and 重庆 are provinces that speak as cities. */
const isMunicipality = (area: Area, level: Level): boolean =>
  level === 'prefecture' && /^(?:11|12|31|50)/.test(area.code);
