import type { ReportVerdict } from '../model/report.ts';
import { finish, type Steps } from '../text/index.ts';
import { areaOf } from './area.ts';
import type { AreaFinding } from './area-finding.ts';
import { readyAreas } from './areas.ts';
import { publishedOn } from './dates.ts';
import { issuerOf } from './issuer.ts';
import { periodOf } from './period.ts';
import type { Said } from './sign.ts';
import { type Signal, signalsOf } from './signals.ts';
import { type TitleCandidate, titleCandidates } from './titles.ts';
import { type Body, bodyOf, type Weighed, weigh } from './weigh.ts';

/** What a verdict is drawn from: a page's facts, and how many targets and outcomes its text holds. */
export interface ReportFacts {
  /** The page's address; null for a file. */
  readonly address: string | null;
  readonly title: string;
  /** By lower-case name. */
  readonly metas: Record<string, string[]>;
  readonly headings: string[];
  /** Labelled dates that stand on the page (发布时间：2025-01-10). */
  readonly datelines?: readonly string[];
  readonly text: string;
  readonly targets: number;
  readonly actuals?: number;
  /** Pages over which the document is spread, where that is known. */
  readonly parts?: number;
}

/** What must remain when all that speaks against is taken off. */
const ENOUGH = 6;
/** Without a title that says so, the text must say this much. */
const ENOUGH_UNTITLED = 5;
/** A text without a phrase of its kind must at least be as long as one. */
const LONG = 3000;
/** Where confidence rises from a half to three quarters, counted from the line that decides. */
const SURE = 3;

interface Weight {
  readonly known: boolean;
  /** 0 to 1; half and more is a report. */
  readonly confidence: number;
}

const sigmoid = (margin: number): number => 1 / (1 + 3 ** (-margin / SURE));

/**
 * A title alone is not trusted, nor is a text of numbers that no word of a report goes with. A later page of a report
 * need not hold its telling phrases; it is cut from one that is long enough.
 */
const isFounded = (weighed: Weighed, { ink }: Body, parts: number): boolean =>
  (weighed.forTitle > 0 || weighed.forBody >= ENOUGH_UNTITLED) && (weighed.forBody > 0 || ink * parts >= LONG);

function weightOf(weighed: Weighed, signals: readonly Signal[], body: Body, parts: number): Weight {
  const shared = signals.reduce((sum, { weight }) => sum + weight, 0);
  const margin = weighed.forTitle + weighed.forBody + shared - weighed.against - ENOUGH;
  const known = margin >= 0 && isFounded(weighed, body, parts);
  const sure = sigmoid(margin);
  return { known, confidence: Math.round((known ? sure : Math.min(sure, 0.49)) * 100) / 100 };
}

/** The title of the record: as written where there is one, else what it would be called. */
function titleOf(chosen: TitleCandidate | undefined, facts: ReportFacts, named: string | null): string {
  if (chosen) return chosen.words;
  return named ?? facts.title;
}

function nameOf(weighed: Weighed, area: AreaFinding | null, period: string | null): string {
  return `${area?.name ?? ''}${period === null ? '' : `${period}年`}${weighed.kind.label.zh}`;
}

/** What speaks against is told where it decided. */
const reasons = (weighed: Weighed, signals: readonly Signal[], known: boolean): Said[] => [
  ...weighed.reasons,
  ...(known ? [] : weighed.doubts),
  ...signals.filter(({ weight }) => weight > 0 || !known).map(({ words }) => words),
];

/** What a page's words are made of, before it is known how many targets they hold; `look` draws it from them. */
export interface Look {
  readonly titles: readonly TitleCandidate[];
  readonly body: Body;
  readonly weighed: Weighed;
}

/** What reading the mentions needs of a verdict. */
export type Standing = Pick<ReportVerdict, 'isReport' | 'type' | 'period'>;

/** Weighs titles and text, with places to pause. */
export function* look({ title, metas, headings, text }: ReportFacts): Steps<Look> {
  const titles = titleCandidates(title, metas, headings, text);
  yield;
  const body = bodyOf(text);
  yield;
  return { titles, body, weighed: weigh(titles, body) };
}

interface Stand extends Standing {
  readonly confidence: number;
  readonly published: string | null;
  readonly signals: readonly Signal[];
}

const chosenOf = ({ titles, weighed }: Look): TitleCandidate | undefined => weighed.title ?? titles[0];

function standOf(facts: ReportFacts, looked: Look): Stand {
  const { weighed, body } = looked;
  const signals = signalsOf(body, { ...facts, actuals: facts.actuals ?? 0 });
  const { known, confidence } = weightOf(weighed, signals, body, facts.parts ?? 1);
  const published = publishedOn(
    facts.metas,
    [facts.text.slice(0, 1500), ...(facts.datelines ?? [])].join('\n'),
    facts.address,
  );
  const period = periodOf(weighed.kind.type, chosenOf(looked)?.words ?? '', body.lead, body.heads, published);
  return { isReport: known, type: known ? weighed.kind.type : 'other', period, confidence, published, signals };
}

/** Is it a report, which kind, of when: without whose it is, which takes as long as all the rest. */
export function standing(facts: ReportFacts, looked: Look): Standing {
  const { isReport, type, period } = standOf(facts, looked);
  return { isReport, type, period };
}

/** The whole verdict on what was looked at, with places to pause. */
export function* verdictSteps(facts: ReportFacts, looked: Look): Steps<ReportVerdict> {
  const { titles, body, weighed } = looked;
  const { isReport, type, period, confidence, published, signals } = standOf(facts, looked);
  const chosen = chosenOf(looked);
  const ordered = chosen ? [chosen, ...titles.filter((each) => each !== chosen)] : titles;
  yield;
  readyAreas();
  yield;
  const area = areaOf({ ...facts, titles: ordered, lead: body.lead });
  yield;
  const said = [...reasons(weighed, signals, isReport), ...(area ? [area.evidence] : [])];
  return {
    isReport,
    confidence,
    type,
    title: titleOf(chosen, facts, isReport ? nameOf(weighed, area, period) : null),
    areaCode: area?.code ?? null,
    areaName: area?.name ?? null,
    period,
    issuer: issuerOf(type, area, facts.metas, chosen?.words ?? '', facts.text),
    publishedOn: published,
    evidence: said.map(({ zh }) => zh),
    evidenceEn: said.map(({ en }) => en),
  };
}

function* judgeSteps(facts: ReportFacts): Steps<ReportVerdict> {
  return yield* verdictSteps(facts, yield* look(facts));
}

/** Is it a report, which kind, whose, of when, and why. Pure; about as long as one pass over the text. */
export const judge = (facts: ReportFacts): ReportVerdict => finish(judgeSteps(facts));
