import type { AreaFinding } from './area-finding.ts';
import { type Area, areaByCode, type Level, levelOf, NATION } from './areas.ts';
import { englishArea } from './english/area.ts';
import { isEnglish } from './english/script.ts';
import { type AreaHit, areasIn, isFull, resolveHit } from './find-areas.ts';
import { NATIONAL_HOSTS, PROVINCE_HOSTS } from './hosts.ts';
import { mostNamed, mostNamedAround } from './most-named.ts';
import type { Said } from './sign.ts';
import { kindOfTitle, saidOrigin, squeeze, type TitleCandidate } from './titles.ts';
import { zoneBehind, zoneOf } from './zones.ts';

export interface AreaFacts {
  readonly address: string | null;
  readonly metas: Record<string, string[]>;
  /** The chosen title first, then the others. */
  readonly titles: readonly TitleCandidate[];
  /** The first characters of the text without white space. */
  readonly lead: string;
  readonly text: string;
}

/** Words in which an area's name stands for the report's own, and how a reader is told. */
interface Clue {
  readonly words: string;
  readonly says: Said;
}

/** A place in a title that is named for its own sake: 静安2025年…, 静安政府工作报告, 2025年静安…. */
const STEM_CONTEXT = /^(?:\d{4}|示范区|政府|人民政府|国民经济|财政|[“”]?[一二三四五六七八九十]五)/;

const metaWords = (metas: Record<string, string[]>, names: readonly string[]): string[] =>
  names.flatMap((name) => metas[name] ?? []).filter((words) => words !== '' && words !== 'null');

/** What the speaker, the subtitle and the signature say. Tried in this order on the lead. */
const SPOKEN: readonly { pattern: RegExp; says: Said }[] = [
  {
    pattern: /我(?:谨)?代表(.{2,24}?)(?:人民政府|政府)?[，,]?(?:向|作|报告)/,
    says: { zh: '正文“我代表…”', en: 'The speaker “on behalf of…”' },
  },
  {
    pattern: /在(中华人民共和国)?(.{0,30}?)第[一二三四五六七八九十百\d]{1,4}届(?=.{0,4}人民代表大会)/,
    says: { zh: '题注“在…人民代表大会”', en: 'The subtitle “at the people’s congress of…”' },
  },
  {
    pattern: /(?:受)(.{2,24}?)(?:人民政府)(?:的)?委托/,
    says: { zh: '正文“受…政府委托”', en: 'The text “entrusted by the government of…”' },
  },
  {
    pattern: /(.{2,24}?)(?:人民政府)(?:党组副书记、|代理?)?(?:省长|市长|区长|县长|州长|旗长|盟长|主席)/,
    says: { zh: '报告人的职务', en: 'The speaker’s office' },
  },
  {
    pattern: /^(.{2,40}?)(?:人民政府|统计局|财政局|财政厅|发展和改革委员会|发展改革委)/,
    says: { zh: '正文署名', en: 'The signature in the text' },
  },
];

/** In the first words: the congress, or the outline that names the whole country. */
const NATIONAL =
  /第[一二三四五六七八九十百]+届全国人民代表大会|我代表国务院|^(?:.{0,20})中华人民共和国(?:国民经济|\d{4}年)/;

function spokenClues(lead: string): Clue[] {
  const national = NATIONAL.test(lead.slice(0, 400))
    ? [{ words: '国务院', says: { zh: '正文开头说的是全国', en: 'The text begins with the whole country' } }]
    : [];
  const spoken = SPOKEN.flatMap(({ pattern, says }) => {
    const found = pattern.exec(lead.slice(0, 1500));
    const words = found?.slice(1).join('') ?? '';
    return words === '' ? [] : [{ words, says }];
  });
  return [...national, ...spoken];
}

/** The most specific of the names that lie inside each other: 上海市静安区 → 静安区; of strangers the first. */
function narrowest(hits: readonly AreaHit[], known: readonly Area[]): { area: Area | null; hit: AreaHit } | null {
  let chosen: { area: Area | null; hit: AreaHit } | null = null;
  for (const hit of hits) {
    const area = resolveHit(hit, [...known, ...(chosen?.area ? [chosen.area] : [])]);
    if (!chosen || (area && chosen.area && isInside(area, chosen.area))) chosen = { area, hit };
  }
  return chosen;
}

const isInside = (inner: Area, outer: Area): boolean =>
  inner.code !== outer.code && resolveInside(inner.code).includes(outer.code);
const resolveInside = (code: string): string[] => [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, NATION.code];

/** Names in a title: full ones; without any, stems that stand where an owner stands. */
function hitsInTitle(words: string): AreaHit[] {
  const hits = areasIn(words);
  const full = hits.filter(isFull);
  if (full.length > 0) return full;
  return hits.filter((hit) => {
    const after = words.slice(hit.at + hit.words.length);
    return STEM_CONTEXT.test(after) || hit.names.some(({ area }) => levelOf(area.code) === 'province');
  });
}

/** 合肥市高新区 is a zone in the city, and not the city. */
function zoneAt(title: string, { at, words }: AreaHit): string | null {
  const rest = zoneBehind(title.slice(at + words.length));
  return rest === null ? null : words + rest;
}

function fromTitle(titles: readonly TitleCandidate[], known: readonly Area[]): AreaFinding | null {
  for (const { words, from } of titles) {
    const title = squeeze(words);
    const found = narrowest(hitsInTitle(title), known);
    const zone = found ? zoneAt(title, found.hit) : zoneOf(title);
    const name = zone ?? found?.hit.words;
    if (name === undefined) continue;
    const evidence = { zh: `${from}含“${name}”`, en: `${saidOrigin(from)} names “${name}”` };
    return found && zone === null ? finding(found, evidence) : { code: null, name, evidence };
  }
  return null;
}

const same = (words: string): Said => ({ zh: words, en: words });
const leadsTo = ({ zh, en }: Said, name: string): Said => ({ zh: `${zh} → ${name}`, en: `${en} → ${name}` });

function fromClue({ words, says }: Clue, known: readonly Area[]): AreaFinding | null {
  const said = squeeze(words);
  const found = narrowest(areasIn(said), known);
  const zone = found && zoneAt(said, found.hit);
  if (zone) return { code: null, name: zone, evidence: leadsTo(says, zone) };
  return found && finding(found, leadsTo(says, found.area?.name ?? found.hit.words));
}

function finding({ area, hit }: { area: Area | null; hit: AreaHit }, evidence: Said): AreaFinding {
  return { code: area?.code ?? null, name: area?.name ?? hit.words, evidence };
}

/** A government site's code begins with its area's; ministries' begin with "bm". */
export function areaOfSiteCode(code: string): Area | null {
  if (/^bm\d{8}$/i.test(code)) return NATION;
  if (!/^\d{10}$/.test(code)) return null;
  return areaByCode(code.slice(0, 6)) ?? areaByCode(`${code.slice(0, 4)}00`) ?? areaByCode(`${code.slice(0, 2)}0000`);
}

function areaOfHost(address: string | null): Area | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(address ?? '')?.[1] ?? '';
  const label = /(?:^|\.)([\w-]+)\.gov\.cn$/.exec(host)?.[1];
  if (label === undefined) return null;
  if (NATIONAL_HOSTS.has(label)) return NATION;
  return areaByCode(PROVINCE_HOSTS[label] ?? '');
}

const namedBy = ({ code, name }: Area): Pick<AreaFinding, 'code' | 'name'> => ({ code, name });

/** What the site says of itself, each with its words; they may contradict each other. */
function siteFindings({ metas, address }: AreaFacts): AreaFinding[] {
  const names = metaWords(metas, ['sitename']).flatMap(
    (words) => fromClue({ words, says: same(`SiteName ${words}`) }, []) ?? [],
  );
  const codes = metaWords(metas, ['siteidcode']).flatMap((code) => {
    const area = areaOfSiteCode(code);
    return area ? [{ ...namedBy(area), evidence: leadsTo(same(`SiteIDCode ${code}`), area.name) }] : [];
  });
  const host = areaOfHost(address);
  const hosts = host ? [{ ...namedBy(host), evidence: leadsTo({ zh: '网址', en: 'The address' }, host.name) }] : [];
  return [...names, ...codes, ...hosts];
}

const asArea = ({ code, name }: AreaFinding): Area[] => (code === null ? [] : [{ code, name, former: false }]);

/**
 * At which level the report speaks. Reports name the levels above their own (市委 in a district's) and seldom those
 * below, so the lowest that is named in earnest is their own. 全区 in an autonomous region is the region.
 */
function levelSpoken(words: string): Level | null {
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  const region = count(/自治区(?:党委|人民政府|党委和政府)/g);
  const districts = region > 1 ? 0 : count(/(?:全|我)区|(?<!自治|开发|地|园)区(?:委(?![员托派])|政府|级)/g);
  const county = districts + count(/(?:全|我)[县旗]|[县旗](?:委(?![员托派])|政府)/g);
  const prefecture = count(/(?:全|我)[市州盟]|[市州盟](?:委(?![员托派])|政府)/g);
  const province = count(/(?:全|我)省|省(?:委(?![员托派])|政府)/g) + region;
  const least = (county + prefecture + province) * 0.2;
  const levels = [
    ['county', county],
    ['prefecture', prefecture],
    ['province', province],
  ] as const;
  return levels.find(([, times]) => times > 0 && times >= least)?.[0] ?? null;
}

/** A site stands for the report only where the text does not speak from another level: 区政府 on a city's site. */
function fitsLevel(found: AreaFinding, level: Level | null): boolean {
  if (level === null || found.code === null) return true;
  const own = levelOf(found.code);
  if (own === level || own === 'province') return true;
  return !(own === 'nation' && level !== 'nation');
}

/**
 * Whose report it is. The report's own words come first: title, then speaker and subtitle, then issuer; the site comes
 * last, since cities carry their province's reports, and tags are copied from other cities' templates.
 */
export function areaOf(facts: AreaFacts): AreaFinding | null {
  const sites = siteFindings(facts);
  if (isEnglish(facts.text)) return englishArea(facts.titles, facts.lead) ?? fromOutside(facts, sites, []);
  const spoken = spokenClues(facts.lead);
  const known = [...sites.flatMap(asArea), ...spoken.flatMap(({ words }) => knownIn(words))];
  const own = fromOwnWords(facts, spoken, known);
  if (own?.code === null) return fromOwnWords(facts, spoken, [...known, ...mostNamedAround(facts.text)]);
  return own ?? fromOutside(facts, sites, known);
}

/** A title that names no kind may be the site's own, in its window or head: what the text says of itself comes before. */
function fromOwnWords(facts: AreaFacts, spoken: readonly Clue[], known: readonly Area[]): AreaFinding | null {
  const named = facts.titles.filter(({ words }) => kindOfTitle(words) !== null);
  return fromTitle(named, known) ?? firstFound(spoken, known) ?? fromTitle(facts.titles, known);
}

function fromOutside(
  { metas, text }: AreaFacts,
  sites: readonly AreaFinding[],
  known: readonly Area[],
): AreaFinding | null {
  const issuers = metaWords(metas, ['contentsource', 'author', 'source']);
  const level = levelSpoken(text.slice(0, 20_000));
  const issuer = firstFound(
    issuers.map((words) => ({ words, says: { zh: `来源 ${words}`, en: `Source ${words}` } })),
    known,
  );
  const told = [issuer, ...sites].find((found) => found !== null && fitsLevel(found, level));
  return told ?? mostNamed(text, level);
}

const knownIn = (words: string): Area[] =>
  areasIn(squeeze(words)).flatMap((hit) => (hit.names.length === 1 ? (hit.names[0]?.area ?? []) : []));

function firstFound(clues: readonly Clue[], known: readonly Area[]): AreaFinding | null {
  for (const clue of clues) {
    const found = fromClue(clue, known);
    if (found) return found;
  }
  return null;
}
