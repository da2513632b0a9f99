import type { ReportVerdict } from '../model/report.ts';
import { areaOf } from './area.ts';
import type { AreaFinding } from './area-finding.ts';
import { publishedOn } from './dates.ts';
import { issuerOf } from './issuer.ts';
import { periodOf } from './period.ts';
import { type TitleCandidate, titleCandidates } from './titles.ts';
import { type Body, bodyOf, type Weighed, weigh } from './weigh.ts';

/** What a verdict is drawn from: a page's facts, and how many targets its text holds. */
export interface ReportFacts {
  /** The page's address; null for a file. */
  readonly address: string | null;
  readonly title: string;
  /** By lower-case name. */
  readonly metas: Record<string, string[]>;
  readonly headings: string[];
  readonly text: string;
  readonly targets: number;
}

/** What must remain when all that speaks against is taken off. */
const ENOUGH = 6;
/** Without a title that says so, the text must say this much. */
const ENOUGH_UNTITLED = 5;
const LONG = 3000;
const MANY_TARGETS = 8;

/** Signs that every kind of report shares: length, sentences, and targets. */
function common(body: Body, targets: number): { weight: number; evidence: string[] } {
  const long = body.ink >= LONG && body.sentences >= 2;
  const many = targets >= MANY_TARGETS;
  return {
    weight: (long ? 2 : 0) + (many ? 2 : 0) + (body.sentences >= 2 ? 1 : 0),
    evidence: [...(long ? [`正文有 ${body.ink} 字`] : []), ...(many ? [`正文有 ${targets} 项数字目标`] : [])],
  };
}

/** A title alone is not trusted, nor is a text of numbers that no word of a report goes with. */
function isReport(weighed: Weighed, shared: number, body: Body): boolean {
  const forKind = weighed.forTitle + weighed.forBody;
  if (weighed.forTitle === 0 && weighed.forBody < ENOUGH_UNTITLED) return false;
  if (weighed.forBody === 0 && body.ink < LONG) return false;
  return forKind + shared - weighed.against >= ENOUGH;
}

/** The title of the record: as written where there is one, else what it would be called. */
function titleOf(chosen: TitleCandidate | undefined, facts: ReportFacts, named: string | null): string {
  if (chosen) return chosen.words;
  return named ?? facts.title;
}

function nameOf(weighed: Weighed, area: AreaFinding | null, period: string | null): string {
  return `${area?.name ?? ''}${period === null ? '' : `${period}年`}${weighed.kind.label}`;
}

/** What speaks against is told where it decided. */
const reasons = (weighed: Weighed, known: boolean): string[] =>
  known ? [...weighed.reasons] : [...weighed.reasons, ...weighed.doubts];

/** Is it a report, which kind, whose, of when, and why. Pure; about as long as one pass over the text. */
export function judge(facts: ReportFacts): ReportVerdict {
  const titles = titleCandidates(facts.title, facts.metas, facts.headings, facts.text);
  const body = bodyOf(facts.text);
  const weighed = weigh(titles, body);
  const shared = common(body, facts.targets);
  const known = isReport(weighed, shared.weight, body);
  const type = known ? weighed.kind.type : 'other';
  const chosen = weighed.title ?? titles[0];
  const ordered = chosen ? [chosen, ...titles.filter((each) => each !== chosen)] : titles;
  const area = areaOf({ ...facts, titles: ordered, lead: body.lead });
  const published = publishedOn(facts.metas, facts.text.slice(0, 1500), facts.address);
  const period = periodOf(weighed.kind.type, chosen?.words ?? '', body.lead, body.heads, published);
  return {
    isReport: known,
    type,
    title: titleOf(chosen, facts, known ? nameOf(weighed, area, period) : null),
    areaCode: area?.code ?? null,
    areaName: area?.name ?? null,
    period,
    issuer: issuerOf(type, area, facts.metas, chosen?.words ?? '', facts.text),
    publishedOn: published,
    evidence: [...reasons(weighed, known), ...shared.evidence, ...(area ? [area.evidence] : [])],
  };
}
