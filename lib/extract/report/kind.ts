import type { ReportType } from '../../model/report.ts';
import type { Language } from '../language.ts';
import type { Mode } from '../pack.ts';
import { overListMark } from '../read/list-mark.ts';
import { senseOf } from './headings.ts';
import { isShortTitle, type Line } from './lines.ts';
import { type Span, VISION_YEARS } from './stage.ts';

/** What is known of the report from outside its text. */
export interface Known {
  type: ReportType | null;
  period: string | null;
}

/** What kind of report it is, and the mode and years of its body that follow from it. */
export interface Kind {
  type: ReportType | null;
  mode: Mode | null;
  span: Span | null;
}

const TYPE_REACH = 400;
const TITLE_LINES = 8;

/** “十四五”规划主要指标: a title, not a heading, that names a plan of several years. */
const plannedSpan = (language: Language, folded: string, lines: readonly Line[]): Span | null => {
  for (const line of lines.slice(0, TITLE_LINES)) {
    if (!isShortTitle(folded, line) || overListMark(folded, line.start) > line.start) continue;
    const title = folded.slice(line.start, line.end);
    const { span } = senseOf(language, title, false);
    if (span && language.pack.modes.planWords.some((word) => title.includes(word))) return span;
  }
  return null;
};

const spanOf = (language: Language, head: string): Span | null => {
  const sense = senseOf(language, head, false);
  const [from, to] = sense.years;
  return from !== undefined && to !== undefined && to - from === VISION_YEARS ? { from, to } : sense.span;
};

/** Tells the kind of report by what is known of it, or by the words of its first lines. */
export const kindOf = (language: Language, folded: string, lines: readonly Line[], known: Known): Kind => {
  const head = folded.slice(0, TYPE_REACH);
  const { types } = language.pack.modes;
  const found = known.type
    ? types.find(({ type }) => type === known.type)
    : types.filter(({ word }) => head.includes(word)).sort((a, b) => head.indexOf(a.word) - head.indexOf(b.word))[0];
  const planned = found || known.type ? null : plannedSpan(language, folded, lines);
  if (planned) return { type: 'five-year-plan', mode: 'vision', span: planned };
  const done = !found && !known.type && language.pack.modes.outcomes.some((word) => head.includes(word));
  const mode = found?.mode ?? (done ? 'review' : null);
  return { type: known.type ?? found?.type ?? null, mode, span: spanOf(language, head) };
};
