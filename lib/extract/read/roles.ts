import type { Role } from '../../model/mention.ts';
import type { CueRole } from '../pack.ts';
import type { Outlook } from '../report/outlook.ts';
import type { Stage } from '../report/timeline.ts';
import type { CueToken, DateToken } from '../scan/tokens.ts';
import type { Clause, Reading } from './phrase.ts';

/** What stands around a value in its sentence. */
export interface Setting {
  stage: Stage;
  planYear: number | null;
  /** A heading of the report says that a part is a review. */
  told: boolean;
  /** Dates and cues of the sentence before its first value's clause; they hold for the whole sentence. */
  /** The value before it in the sentence is a target. */
  promised: boolean;
  outlook: Outlook;
  opening: {
    dates: readonly DateToken[];
    cues: readonly CueToken[];
    /** 力争到2030年,…: the words are short, so that a word of striving in them holds for all that follows. */
    strives: boolean;
  };
}

export interface Judged {
  role: Role;
  why: string;
}

const has = (cues: readonly CueToken[], ...roles: CueRole[]): boolean => cues.some(({ role }) => roles.includes(role));

const isPast = (dates: readonly DateToken[], planYear: number | null): boolean =>
  dates.some(({ to, compared }) => !compared && planYear !== null && to < planYear);

const isAhead = (dates: readonly DateToken[], planYear: number | null): boolean =>
  dates.some(({ to, compared }) => !compared && planYear !== null && to >= planYear);

/** What the words before a value in its clause say of time. */
const cuesBefore = (clause: Clause, at: number): CueToken[] => clause.cues.filter(({ start }) => start < at);

const tellsPast = (reading: Reading, setting: Setting): boolean => {
  const { opening, planYear } = setting;
  const { clause, lead, token } = reading;
  const near = cuesBefore(clause, token.start).filter(({ start }) => start >= reading.since);
  const dates = clause.dates.filter(({ start }) => start >= reading.since);
  // 达到上年的1.2倍, 不低于上年平均的60%: there the year before is what the value is compared with.
  if (
    lead.done ||
    has(near, 'done') ||
    has(
      near.filter(({ start }) => start < (lead.relative ? lead.tailStart : token.start)),
      'past',
    )
  )
    return true;
  if (isPast(dates, planYear)) return true;
  if (has(near, 'future', 'strive', 'this-year') || isAhead(dates, planYear) || lead.strive) return false;
  return setting.outlook === 'back' || has(opening.cues, 'past') || isPast(opening.dates, planYear);
};

const tellsFuture = (reading: Reading, { opening, planYear, outlook }: Setting): boolean => {
  const { clause, lead, token } = reading;
  // 3部影片入选2026年展映名单: a year after the value is not when it is reached.
  const before = clause.dates.filter(({ start }) => start < token.start);
  if (outlook === 'ahead' && !has(cuesBefore(clause, token.start), 'past', 'done')) return true;
  if (isAhead(before, planYear) || isAhead(opening.dates, planYear)) return true;
  return lead.strive || has([...cuesBefore(clause, token.start), ...opening.cues], 'future', 'next-year');
};

/** Words that a plan uses of its values where nothing else tells. */
const soundsIntended = (reading: Reading): boolean => {
  const { lead, comparator } = reading;
  return lead.verb || lead.cap || lead.strive || (comparator !== 'eq' && comparator !== 'gt');
};

const undecided = (reading: Reading, setting: Setting): Judged => {
  const { clause } = reading;
  if (tellsPast(reading, setting)) return { role: 'actual', why: 'past-words' };
  if (tellsFuture(reading, setting)) return { role: 'target', why: 'future-words' };
  // 力争完成150亿元,同比增长12%: a growth beside a promise is promised.
  if (setting.promised && reading.rule === 'name-before') return { role: 'target', why: 'beside-promise' };
  if (has([...clause.cues, ...setting.opening.cues], 'compared')) return { role: 'actual', why: 'past-words' };
  if (has([...clause.cues, ...setting.opening.cues], 'this-year', 'strive'))
    return { role: 'target', why: 'this-year' };
  if (setting.told) return { role: 'actual', why: 'before-headings' };
  return { role: 'target', why: soundsIntended(reading) ? 'intended' : 'unsaid' };
};

/** Whether a value is promised or observed, by the part of the report, the tense of its words, and the years near it. */
export const judgeRole = (reading: Reading, setting: Setting): Judged => {
  if (reading.lead.from || has(reading.clause.cues, 'base')) return { role: 'actual', why: 'starting-point' };
  const { mode } = setting.stage;
  if (mode === 'review') {
    const ahead = setting.stage.why !== 'type' && tellsFuture(reading, setting) && !reading.lead.done;
    return ahead ? { role: 'target', why: 'future-in-review' } : { role: 'actual', why: 'review' };
  }
  if (mode === null) return undecided(reading, setting);
  return tellsPast(reading, setting) ? { role: 'actual', why: `past-in-${mode}` } : { role: 'target', why: mode };
};
