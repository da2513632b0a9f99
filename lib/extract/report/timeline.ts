import type { Section } from '../../text/index.ts';
import type { Language } from '../language.ts';
import { overListMark } from '../read/list-mark.ts';
import { bodyEndOf } from './ending.ts';
import { headingStages } from './heading-stages.ts';
import type { HeadingSense } from './headings.ts';
import { type Known, kindOf } from './kind.ts';
import { type Line, linesOf } from './lines.ts';
import { marksOf } from './marks.ts';
import { inferPlanYear } from './plan-year.ts';
import { type Stage, stageOf } from './stage.ts';

export type { Stage } from './stage.ts';

export interface Timeline {
  stages: Stage[];
  planYear: number | null;
  /** A heading says that a part is a review: what stands before it is no promise. */
  told: boolean;
  /** Nothing is read from here on: glossary, page furniture. */
  bodyEnd: number;
}

const yearsOf = (period: string | null): { from: number; to: number } | null => {
  const years = /^(\d{4})(?:-(\d{4}))?/.exec(period ?? '');
  return years ? { from: Number(years[1]), to: Number(years[2] ?? years[1]) } : null;
};

/** A paragraph whose first sentence is longer says more than how things stand. */
const LONGEST_RESULT = 26;

/** 基础设施日臻完善。: the first sentence tells a result, and no verb of what is to be done opens it. */
const tellsResult = (language: Language, folded: string, { start, end }: Line): boolean => {
  const stop = folded.indexOf('。', start);
  if (stop < 0 || stop >= end - 1 || stop - start > LONGEST_RESULT) return false;
  return language.results.before(folded, stop, start) !== null && !opensWithDeed(language, folded, start, stop);
};

const opensWithDeed = (language: Language, folded: string, start: number, end: number): boolean => {
  const lead = language.leads.at(folded, overListMark(folded, start), end);
  return lead !== null && lead.value !== 'keep';
};

/** Without headings, paragraphs tell by their first words. */
const openingStages = (
  language: Language,
  folded: string,
  lines: readonly Line[],
  planYear: number | null,
  base: Stage,
): Stage[] => {
  const stages: Stage[] = [];
  let results = false;
  for (const line of lines) {
    const opening = language.openings.at(folded, line.start, line.end);
    const result = !opening && tellsResult(language, folded, line);
    // What is to be done follows paragraphs of results.
    if (results && !opening && !result && opensWithDeed(language, folded, line.start, line.end))
      stages.push({ ...base, start: line.start });
    const mode = opening?.value ?? (result ? 'review' : null);
    if (!mode) continue;
    results = result;
    const sense: HeadingSense = { mode, years: [], span: null, both: false };
    const stage = stageOf(sense, planYear, null);
    if (stage) stages.push({ start: line.start, ...stage, why: 'opening' });
  }
  return stages;
};

/** Which parts of a report say what was done, and which what is intended. */
export const readTimeline = (
  language: Language,
  folded: string,
  sections: readonly Section[],
  known: Known,
): Timeline => {
  const lines = linesOf(folded);
  const marks = marksOf(language, folded, sections, lines);
  const kind = kindOf(language, folded, lines, known);
  const given = yearsOf(known.period);
  const inferred = inferPlanYear(
    language,
    folded,
    lines,
    marks.map(({ sense }) => sense),
  );
  const planYear = given?.from ?? (kind.mode === 'vision' ? kind.span?.from : null) ?? inferred;
  const years = kind.mode === 'vision' ? (kind.span ?? given) : null;
  const base: Stage = {
    start: 0,
    mode: kind.mode,
    from: years?.from ?? planYear,
    to: years?.to ?? planYear,
    why: kind.mode ? 'type' : 'none',
  };
  const forced = kind.type === 'statistical-communique' || kind.type === 'mid-term-review';
  const outline = { language, folded, lines, planYear, whole: years, forced };
  const fromHeadings = headingStages(outline, marks, base);
  const decided = forced || fromHeadings.some(({ why }) => why === 'heading') || base.mode !== null;
  const stages = decided ? fromHeadings : [...fromHeadings, ...openingStages(language, folded, lines, planYear, base)];
  stages.sort((a, b) => a.start - b.start);
  const told = stages.some(({ why, mode }) => why === 'heading' && mode === 'review');
  return { stages: [base, ...stages], planYear, told, bodyEnd: bodyEndOf(language, folded, lines) };
};

/** Gives the stage at each place, for places that do not go back. */
export const stageWalker = ({ stages }: Timeline): ((at: number) => Stage) => {
  let index = 0;
  return (at) => {
    while (index + 1 < stages.length && (stages[index + 1]?.start ?? 0) <= at) index += 1;
    return stages[index] as Stage;
  };
};
