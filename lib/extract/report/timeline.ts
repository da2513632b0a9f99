import type { ReportType } from '../../model/report.ts';
import type { Section } from '../../text/index.ts';
import type { Language } from '../language.ts';
import type { Mode } from '../pack.ts';
import { type HeadingSense, senseOf } from './headings.ts';
import { isShortTitle, type Line, linesOf } from './lines.ts';
import { inferPlanYear } from './plan-year.ts';

/** From `start` on, the report speaks in this mode, of the years `from` to `to`. */
export interface Stage {
  start: number;
  mode: Mode | null;
  from: number | null;
  to: number | null;
  /** What decided it. */
  why: 'type' | 'heading' | 'opening' | 'none';
}

export interface Timeline {
  stages: Stage[];
  planYear: number | null;
  /** A heading says that a part is a review: what stands before it is no promise. */
  told: boolean;
  /** Nothing is read from here on: glossary, page furniture. */
  bodyEnd: number;
}

interface Known {
  type: ReportType | null;
  period: string | null;
}

const VISION_YEARS = 4;
const TYPE_REACH = 400;

interface Kind {
  type: ReportType | null;
  mode: Mode | null;
  span: { from: number; to: number } | null;
}

const kindOf = (language: Language, folded: string, known: Known): Kind => {
  const head = folded.slice(0, TYPE_REACH);
  const { types } = language.pack.modes;
  const found = known.type
    ? types.find(({ type }) => type === known.type)
    : types.filter(({ word }) => head.includes(word)).sort((a, b) => head.indexOf(a.word) - head.indexOf(b.word))[0];
  const sense = senseOf(language, head, false);
  const [from, to] = sense.years;
  const written = from !== undefined && to !== undefined && to - from === VISION_YEARS ? { from, to } : null;
  return { type: known.type ?? found?.type ?? null, mode: found?.mode ?? null, span: written ?? sense.span };
};

const yearsOf = (period: string | null): { from: number; to: number } | null => {
  const years = /^(\d{4})(?:-(\d{4}))?/.exec(period ?? '');
  return years ? { from: Number(years[1]), to: Number(years[2] ?? years[1]) } : null;
};

type Moded = Pick<Stage, 'mode' | 'from' | 'to'>;

type Span = { from: number; to: number };

const inYear = (mode: Mode, year: number | null): Moded => ({ mode, from: year, to: year });

const yearBefore = (year: number | null): number | null => (year === null ? null : year - 1);

const visionFrom = (from: number | null): Moded => ({
  mode: 'vision',
  from,
  to: from === null ? null : from + VISION_YEARS,
});

/** The mode that a heading gives, with the years it speaks of; null where it gives none. */
const stageOf = (sense: HeadingSense, planYear: number | null, whole: Span | null): Moded | null => {
  const year = sense.years.length > 0 ? Math.max(...sense.years) : null;
  if (sense.mode === 'review') return inYear('review', year ?? yearBefore(planYear));
  const ahead = planYear === null || (sense.span?.to ?? 0) >= planYear;
  if (sense.span && ahead && (sense.mode !== 'plan' || year === null)) return { mode: 'vision', ...sense.span };
  if (sense.mode === 'vision') return visionFrom(planYear ?? year);
  return sense.mode === 'plan' ? planIn(year, planYear, whole) : byYear(year, planYear);
};

/** In a plan of several years, its goals are for all of them. */
const planIn = (year: number | null, planYear: number | null, whole: Span | null): Moded =>
  whole && year === null ? { mode: 'vision', ...whole } : inYear('plan', year ?? planYear);

const byYear = (year: number | null, planYear: number | null): Moded | null =>
  year === null || planYear === null ? null : inYear(year < planYear ? 'review' : 'plan', year);

interface Mark extends Line {
  level: number;
  sense: HeadingSense;
}

/** Headings with numbers, and short lines that say a mode, in order. */
const marksOf = (language: Language, folded: string, sections: readonly Section[], lines: readonly Line[]): Mark[] => {
  const marks = new Map<number, Mark>();
  for (const { start, title, level } of sections) {
    const sense = senseOf(language, folded.slice(start, start + title.length), level > 1);
    marks.set(start, { start, end: start + title.length, level, sense });
  }
  for (const line of lines) {
    if (marks.has(line.start) || !isShortTitle(folded, line)) continue;
    const sense = senseOf(language, folded.slice(line.start, line.end), true);
    if (sense.mode) marks.set(line.start, { ...line, level: 0, sense });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
};

/** A sub-heading counts only where it is short: a long one merely speaks of results or goals. */
const LONGEST_SUBHEADING = 24;

const headingStages = (
  marks: readonly Mark[],
  planYear: number | null,
  base: Stage,
  forced: boolean,
  whole: Span | null,
): Stage[] => {
  const byLevel: Stage[] = [base];
  return marks.map((mark) => {
    // A first-level heading without a word of its own goes on as the one before (三、加大宏观政策力度).
    const above = mark.level <= 1 ? (byLevel[1] ?? byLevel[0]) : byLevel[Math.min(mark.level, byLevel.length) - 1];
    const parent = above ?? base;
    const counts = !forced && (mark.level <= 1 || mark.end - mark.start <= LONGEST_SUBHEADING);
    const own = counts ? stageOf(mark.sense, planYear, whole) : null;
    const stage: Stage = own ? { start: mark.start, ...own, why: 'heading' } : { ...parent, start: mark.start };
    byLevel.length = Math.min(byLevel.length, Math.max(mark.level, 0) || 0);
    while (byLevel.length < mark.level) byLevel.push(parent);
    byLevel[mark.level] = stage;
    return stage;
  });
};

/** Without headings, paragraphs tell by their first words. */
const openingStages = (
  language: Language,
  folded: string,
  lines: readonly Line[],
  planYear: number | null,
): Stage[] => {
  const stages: Stage[] = [];
  for (const line of lines) {
    const opening = language.openings.at(folded, line.start, line.end);
    if (!opening) continue;
    const sense: HeadingSense = { mode: opening.value, years: [], span: null, both: false };
    const stage = stageOf(sense, planYear, null);
    if (stage) stages.push({ start: line.start, ...stage, why: 'opening' });
  }
  return stages;
};

/** A glossary stands in the last two thirds of a text, the page's furniture at its very end. */
const GLOSSARY_FROM = 1 / 3;
const FURNITURE_FROM = 0.85;
const LONGEST_ENDING = 40;

const bodyEndOf = (language: Language, folded: string, lines: readonly Line[]): number => {
  const { endings, furniture } = language.pack.modes;
  for (const { start, end } of lines) {
    if (start < folded.length * GLOSSARY_FROM || end - start > LONGEST_ENDING) continue;
    const title = folded.slice(start, Math.min(end, start + LONGEST_SUBHEADING));
    const words = start < folded.length * FURNITURE_FROM ? endings : [...endings, ...furniture];
    if (words.some((word) => title.includes(word))) return start;
  }
  return folded.length;
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
  const kind = kindOf(language, folded, known);
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
  const fromHeadings = headingStages(marks, planYear, base, forced, years);
  const decided = forced || fromHeadings.some(({ why }) => why === 'heading') || base.mode !== null;
  const stages = decided ? fromHeadings : [...fromHeadings, ...openingStages(language, folded, lines, planYear)];
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
