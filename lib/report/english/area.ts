import type { AreaFinding } from '../area-finding.ts';
import { areaByCode, NATION } from '../areas.ts';
import type { Said } from '../sign.ts';
import { saidOrigin, type TitleCandidate } from '../titles.ts';
import { PLACES } from './places.ts';
import { isLatin, plain } from './script.ts';

const KNOWN = new RegExp(`\\b(?:${Object.keys(PLACES).join('|')})\\b`, 'gi');
const OF_CHINA =
  /people's republic of china|\bprc\b|national people's congress|\bchina's\b|central(?:,| and) local budgets/i;
/** A place that has no row: Wenzhou Municipal Government, Government of Yiwu City. */
const OTHER =
  /(?:^|\b(?:of|the) )([A-Z][\p{L}'-]+) (?:municipal|city|provincial|province|district|county|prefecture)\b/iu;
const COUNTRY = /national people's congress|state council|people's republic of china/i;
const SPOKEN = [
  /on behalf of the (?:people's )?government of (.{2,40}?)(?=[,.;]| i | and )/i,
  /on behalf of the (.{2,60}?) (?:people's )?government/i,
];
const CONGRESS = /\bat the .{0,30}?(?:session|meeting) of the (?!.{0,12}national)(.{2,60}?) people's congress/i;

const codeOf = (name: string): string => PLACES[name.toLowerCase()] ?? '';

/** The smallest of the places named: Shenzhen, and not Guangdong around it. */
function knownIn(words: string): string | null {
  const names = words.match(KNOWN) ?? [];
  return names.find((name) => !codeOf(name).endsWith('0000')) ?? names[0] ?? null;
}

type Evidence = (named: string) => Said;

function placeIn(words: string, evidence: Evidence): AreaFinding | null {
  const known = knownIn(words);
  const area = known === null ? null : areaByCode(codeOf(known));
  if (known !== null && area) return { code: area.code, name: area.name, evidence: evidence(known) };
  const nation = OF_CHINA.exec(words)?.[0];
  if (nation !== undefined) return { code: NATION.code, name: NATION.name, evidence: evidence(nation) };
  const other = OTHER.exec(words)?.[1];
  return other === undefined ? null : { code: null, name: other, evidence: evidence(other) };
}

function inTitles(titles: readonly TitleCandidate[]): AreaFinding | null {
  for (const { words, from } of titles) {
    if (!isLatin(words)) continue;
    const found = placeIn(plain(words), (named) => ({
      zh: `${from}含“${named}”`,
      en: `${saidOrigin(from)} names “${named}”`,
    }));
    if (found) return found;
  }
  return null;
}

const bySpeaker: Evidence = (named) => ({
  zh: `正文“on behalf of… government” → ${named}`,
  en: `The speaker, “on behalf of… government” → ${named}`,
});
const byCongress: Evidence = (named) => ({
  zh: `题注“session of the… people’s congress” → ${named}`,
  en: `The subtitle, “session of the… people’s congress” → ${named}`,
});

function inWords(patterns: readonly RegExp[], top: string, evidence: Evidence): AreaFinding | null {
  for (const pattern of patterns) {
    const words = pattern.exec(top)?.[1];
    const found = words === undefined ? null : placeIn(words, evidence);
    if (found) return found;
  }
  return null;
}

/** Whose report an English version is, by its own words: its title, then the speaker, then the congress. */
export function englishArea(titles: readonly TitleCandidate[], lead: string): AreaFinding | null {
  const own = titles.slice(0, 1);
  const top = lead.slice(0, 1500);
  const country = COUNTRY.exec(lead.slice(0, 600))?.[0];
  return (
    inTitles(own) ??
    inWords(SPOKEN, top, bySpeaker) ??
    inWords([CONGRESS], top, byCongress) ??
    (country === undefined
      ? null
      : {
          code: NATION.code,
          name: NATION.name,
          evidence: { zh: `正文有“${country}”`, en: `The text says “${country}”` },
        })
  );
}
