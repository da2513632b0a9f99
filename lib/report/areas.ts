import { AREA_LINES } from './areas.data.ts';

/** An administrative division. `former` where the name or the division is no more. */
export interface Area {
  /** GB/T 2260; the nation is 100000. */
  readonly code: string;
  readonly name: string;
  readonly former: boolean;
}

export const NATION: Area = { code: '100000', name: '全国', former: false };

/** What an area is called in running text. `full` names end in 省, 市, 区, 县 …; the others leave that away. */
export interface AreaName {
  readonly words: string;
  readonly area: Area;
  readonly full: boolean;
}

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|裕固|保安|独龙|鄂温克|鄂伦春|塔吉克|各';
const PEOPLE_TAIL = new RegExp(`(?:(?:${PEOPLES})族?)+(?=自治[州县旗区]$)`);

/** 北市区 without its 区 is the end of 臺北市 and of any other city's name of that kind; 津市市 is called 津市. */
const isEndOfOthers = (stem: string, name: string): boolean => /[市县区]$/.test(stem) && name.endsWith('区');

/** 延边朝鲜族自治州 → 延边, 静安区 → 静安; what remains must have two characters. */
function stemOf(name: string): string | null {
  const bare = name.replace(PEOPLE_TAIL, '').replace(/(?:特别行政区|自治[区州县旗]|地区|盟|[省市区县旗州])$/, '');
  const plain = bare.replace(/^(广西|宁夏|新疆)(?:壮|回|维吾尔)族?$/, '$1');
  return plain.length >= 2 && plain !== name && !isEndOfOthers(plain, name) ? plain : null;
}

/** 恩施土家族苗族自治州 is written 恩施州, 石柱土家族自治县 石柱县. */
function shortOf(name: string, stem: string | null): string | null {
  const kind = /自治([州县旗])$/.exec(name)?.[1];
  return kind !== undefined && stem !== null ? stem + kind : null;
}

function areasOfLabel(code: string, label: string): Area[] {
  return [...label.matchAll(/(~?)([^~]+)/g)].map(([, mark, name = '']) => ({ code, name, former: mark === '~' }));
}

/** A line is `GGGG` with the name of the province or prefecture, then `|CC` with the name of each county; `~` is former. */
function areasOfLine(line: string): Area[] {
  const [own = '', ...counties] = line.split('|');
  const group = own.slice(0, 4);
  return [
    ...areasOfLabel(`${group}00`, own.slice(4)),
    ...counties.flatMap((county) => areasOfLabel(group + county.slice(0, 2), county.slice(2))),
  ];
}

function namesOf(area: Area): AreaName[] {
  const stem = stemOf(area.name);
  const short = shortOf(area.name, stem);
  return [
    { words: area.name, area, full: true },
    ...(short === null ? [] : [{ words: short, area, full: true }]),
    ...(stem === null ? [] : [{ words: stem, area, full: false }]),
  ];
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Area>;
  /** By first character, longest first, today's before former. */
  readonly byInitial: ReadonlyMap<string, readonly AreaName[]>;
}

function build(): Gazetteer {
  const areas = AREA_LINES.trim().split('\n').flatMap(areasOfLine);
  const byCode = new Map<string, Area>();
  const byInitial = new Map<string, AreaName[]>();
  for (const area of areas) if (!byCode.has(area.code)) byCode.set(area.code, area);
  for (const name of areas.flatMap(namesOf)) {
    const initial = name.words[0] ?? '';
    const known = byInitial.get(initial);
    if (known) known.push(name);
    else byInitial.set(initial, [name]);
  }
  for (const names of byInitial.values()) {
    names.sort((a, b) => b.words.length - a.words.length || Number(a.area.former) - Number(b.area.former));
  }
  return { byCode, byInitial };
}

let built: Gazetteer | null = null;
/** Built when first asked for: the table is wanted only where a page may be a report. */
const gazetteer = (): Gazetteer => {
  built ??= build();
  return built;
};

/** Builds the table, so that the first who asks need not wait for it. */
export const readyAreas = (): void => void gazetteer();

/** The area with this code, today's name; null where there is none. */
export const areaByCode = (code: string): Area | null =>
  code === NATION.code ? NATION : (gazetteer().byCode.get(code) ?? null);

const NONE: readonly AreaName[] = [];

/** All names that begin at this place of the text, longest first. */
export function namesAt(text: string, at: number): readonly AreaName[] {
  const names = gazetteer().byInitial.get(text[at] ?? '');
  if (!names) return NONE;
  return names.filter(({ words }) => text.startsWith(words, at));
}

export type Level = 'nation' | 'province' | 'prefecture' | 'county';

export function levelOf(code: string): Level {
  if (code === NATION.code) return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The areas that this one lies in, nearest first, without the nation. 310106 → 310000. */
export function parentsOf(code: string): Area[] {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.flatMap((parent) => (parent === code ? [] : (areaByCode(parent) ?? [])));
}

/** Whether one lies in the other, or both are the same. */
export const contains = (outer: string, inner: string): boolean =>
  outer === inner || outer === NATION.code || parentsOf(inner).some(({ code }) => code === outer);

/**
 * Today's areas of which a name begins with these words, each once; those of just this name first, then by code. The
 * nation is 全国.
 */
export function areasNamed(words: string): Area[] {
  if (words === '') return [];
  const names = (gazetteer().byInitial.get(words[0] ?? '') ?? []).filter(
    (name) => !name.area.former && name.words.startsWith(words),
  );
  const found = new Map(names.map(({ area }) => [area.code, area]));
  if (NATION.name.startsWith(words)) found.set(NATION.code, NATION);
  const exact = new Set(names.filter((name) => name.words === words).map(({ area }) => area.code));
  return [...found.values()].sort(
    (a, b) => Number(exact.has(b.code)) - Number(exact.has(a.code)) || a.code.localeCompare(b.code),
  );
}
