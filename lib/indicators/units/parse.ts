import { UNIT_TABLE, type UnitEntry } from './table.ts';

/** A unit understood: `times / per` is how many base units of `family` one of it is. */
export interface Unit {
  /** Two units convert exactly when their families are the same. A ratio's is both families, 元/人 → "yuan/person". */
  readonly family: string;
  readonly times: number;
  readonly per: number;
  /** The unit without 百 千 万 亿: 亿元 → 元. */
  readonly base: string;
  /** What 百 千 万 亿 before it multiply to: 万亿斤 → 1e12. */
  readonly scale: number;
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

const tidy = (unit: string): string =>
  unit
    .normalize('NFKC')
    .replace(/[μµ]g/g, 'ug')
    .replace(/\s/g, '')
    .replace(/每(?=立方米|平方公里|[万千]?人)/, '/')
    .replace(/\(.*?\)/g, '')
    .toLowerCase();

const scaleOf = (marks: string): number | null =>
  [...marks].reduce<number | null>((product, mark) => {
    const scale = SCALES[mark];
    return product === null || scale === undefined ? null : product * scale;
  }, 1);

/** The longest known unit at the end wins, so that 千瓦 is not a thousand 瓦 twice over and 万千瓦 is. */
function parseSimple(words: string): (Omit<Unit, 'family'> & { family: UnitEntry['family'] }) | null {
  for (let cut = 0; cut < words.length; cut += 1) {
    const entry = UNIT_TABLE.get(words.slice(cut));
    const scale = entry === undefined ? null : scaleOf(words.slice(0, cut));
    if (entry !== undefined && scale !== null) {
      return { family: entry.family, times: entry.times * scale, per: entry.per, base: entry.unit, scale };
    }
  }
  return null;
}

function parseRatio(above: string, below: string): Unit | null {
  const [over, under] = [parseSimple(above), parseSimple(below)];
  if (over === null || under === null) return null;
  return {
    family: `${over.family}/${under.family}`,
    times: over.times * under.per,
    per: over.per * under.times,
    base: `${over.base}/${below}`,
    scale: over.scale,
  };
}

/**
 * Reads a unit as reports write it: 亿元, 万吨标准煤, 微克/立方米, 万元/人. Null where it is unknown or empty.
 *
 * @param unit with or without scale characters; width and case do not matter
 */
export function parseUnit(unit: string): Unit | null {
  const [above = '', below, ...more] = tidy(unit).split('/');
  if (above === '' || more.length > 0) return null;
  return below === undefined ? parseSimple(above) : parseRatio(above, below);
}
