import { type Area, type AreaName, contains, levelOf, NATION, namesAt } from './areas.ts';

/** A name found in words, with all areas that bear it. */
export interface AreaHit {
  readonly at: number;
  readonly words: string;
  readonly names: readonly AreaName[];
}

const NATION_WORDS =
  /^(?:中华人民共和国|国务院|中国(?=国民经济)|全国(?!人大|政协|人民代表|各族|两会|第|先进|文明|一|百|前|同类|平均|率先))/;

/** What the nation's names begin with. */
const NATION_INITIALS = '中国全';

const nationAt = (words: string, at: number): AreaHit | null => {
  if (!NATION_INITIALS.includes(words[at] ?? ' ')) return null;
  const found = NATION_WORDS.exec(words.slice(at, at + 12))?.[0];
  return found === undefined ? null : { at, words: found, names: [{ words: found, area: NATION, full: true }] };
};

function hitAt(words: string, at: number): AreaHit | null {
  const nation = nationAt(words, at);
  if (nation) return nation;
  const names = namesAt(words, at);
  const [longest] = names;
  if (!longest) return null;
  return { at, words: longest.words, names: names.filter((name) => name.words === longest.words) };
}

/** All names in the words, left to right, the longest at each place, none overlapping. */
export function areasIn(words: string): AreaHit[] {
  const hits: AreaHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = hitAt(words, at);
    if (!hit) continue;
    hits.push(hit);
    at += hit.words.length - 1;
  }
  return hits;
}

export const isFull = (hit: AreaHit): boolean => hit.names.some(({ full }) => full);

const RANK = { nation: 0, province: 1, prefecture: 2, county: 3 } as const;
const rankOf = (area: Area): number => RANK[levelOf(area.code)];

/** How many of the areas known otherwise lie around or inside this one. */
const support = (area: Area, known: readonly Area[]): number =>
  known.filter(({ code }) => code !== NATION.code && (contains(code, area.code) || contains(area.code, code))).length;

/**
 * Which of the areas of one name is meant, given areas known from elsewhere. Of equals today's stand before former ones
 * and 吉林 is the province before the city; null where two remain (朝阳区 of 北京 or of 长春).
 */
export function resolveHit(hit: AreaHit, known: readonly Area[]): Area | null {
  const areas = hit.names.map(({ area }) => area);
  const ranked = areas
    .map((area) => ({ area, score: support(area, known) * 10 - rankOf(area) - (area.former ? 5 : 0) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || (second && second.score === first.score)) return null;
  return first.area;
}
