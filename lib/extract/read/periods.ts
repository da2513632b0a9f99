import type { CueRole } from '../pack.ts';
import type { DateToken } from '../scan/tokens.ts';
import type { Reading } from './phrase.ts';
import type { Judged, Setting } from './roles.ts';

const PARTS: Partial<Record<CueRole, string>> = {
  'first-half': 'S1',
  'second-half': 'S2',
  'quarter-1': 'Q1',
  'quarter-2': 'Q2',
  'quarter-3': 'Q3',
  'quarter-4': 'Q4',
};

const YEARS: Partial<Record<CueRole, number>> = { 'span-2': 2, 'span-3': 3, 'span-5': 5 };

const PLAN_YEARS = 5;

const written = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);

const lastDate = (dates: readonly DateToken[], before: number, starts = false): DateToken | undefined =>
  dates.findLast(({ start, compared }) => start < before && (starts || !compared));

/** A word of time in the clause or at the sentence's opening: 上半年, 未来三年, 明年. */
const fromCues = (reading: Reading, { opening, planYear }: Setting, year: number | null): string | null => {
  if (year === null) return null;
  const { clause, token, lead, since } = reading;
  const said = clause.cues.filter(
    ({ role, start }) =>
      start >= since && start < (role === 'past' && lead.relative && !lead.from ? lead.tailStart : token.start),
  );
  // 上半年开工3个,10月底前建成2座: a month of its own parts a value from the part of the year before.
  const dated = said.some(({ role }) => role === 'month');
  const before = opening.cues.filter(({ role }) => !(dated && PARTS[role]));
  for (const { role } of [...said.reverse(), ...before.reverse()]) {
    const part = PARTS[role];
    if (part) return `${year}-${part}`;
    const years = YEARS[role];
    if (years) return written(year, year + years - 1);
    if (role === 'past') return String(planYear === null ? year : planYear - 1);
    if (role === 'next-year') return String(year + 1);
    if (role === 'this-year') return String(year);
  }
  return null;
};

/** The time a value is for, as SDMX writes it; null where nothing says. */
export const periodOf = (reading: Reading, judged: Judged, setting: Setting): string | null => {
  const { stage, planYear, opening, outlook } = setting;
  const own = lastDate(
    reading.clause.dates.filter(({ start }) => start >= reading.since),
    reading.token.start,
    reading.lead.from,
  );
  if (own) return written(own.from, own.to);
  const cued = fromCues(reading, setting, stage.mode === 'review' ? stage.to : planYear);
  if (cued) return cued;
  const opened = lastDate(opening.dates, reading.token.start);
  if (opened) return written(opened.from, opened.to);
  // What was observed in a plan is of a time that the plan's years do not say.
  if (outlook === 'ahead' && stage.mode === 'review' && judged.role === 'target')
    return planYear === null ? null : written(planYear, planYear + PLAN_YEARS - 1);
  if (outlook === 'back' || (judged.role === 'actual' && stage.mode !== 'review')) return null;
  return stage.from === null || stage.to === null ? null : written(stage.from, stage.to);
};
