import type { Language } from '../language.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { type Moded, type Span, type Stage, stageOf } from './stage.ts';
import { modeOfBody } from './turns.ts';

/** A sub-heading counts only where it is short: a long one merely speaks of results or goals. */
const LONGEST_SUBHEADING = 24;

/** What the headings' stages are read from. */
export interface Outline {
  language: Language;
  folded: string;
  lines: readonly Line[];
  planYear: number | null;
  /** The years of a plan of several. */
  whole: Span | null;
  /** The kind of report says all: headings change nothing. */
  forced: boolean;
}

/** The mode of a first-level heading without a word of its own, by its first lines: a review may turn into a plan. */
const turnOf = ({ language, folded, lines, planYear, whole }: Outline, mark: Mark, above: Stage): Moded | null => {
  if (mark.level !== 1 || whole !== null || above.mode === 'plan' || above.mode === 'vision') return null;
  const mode = modeOfBody(language, folded, lines, mark.start, planYear);
  if (mode === null || mode === above.mode) return null;
  return stageOf({ mode, years: [], span: null, both: false }, planYear, null);
};

/** The stage that each mark begins. */
export const headingStages = (outline: Outline, marks: readonly Mark[], base: Stage): Stage[] => {
  const byLevel: Stage[] = [base];
  return marks.map((mark) => {
    // A first-level heading without a word of its own goes on as the one before (三、加大宏观政策力度).
    const above = mark.level <= 1 ? (byLevel[1] ?? byLevel[0]) : byLevel[Math.min(mark.level, byLevel.length) - 1];
    const parent = above ?? base;
    const counts = !outline.forced && (mark.level <= 1 || mark.end - mark.start <= LONGEST_SUBHEADING);
    const own = counts ? (stageOf(mark.sense, outline.planYear, outline.whole) ?? turnOf(outline, mark, parent)) : null;
    const stage: Stage = own ? { start: mark.start, ...own, why: 'heading' } : { ...parent, start: mark.start };
    byLevel.length = Math.min(byLevel.length, Math.max(mark.level, 0) || 0);
    while (byLevel.length < mark.level) byLevel.push(parent);
    byLevel[mark.level] = stage;
    return stage;
  });
};
