import type { Language } from '../language.ts';
import type { CueToken, DateToken } from '../scan/tokens.ts';
import type { Clause, Reading } from './phrase.ts';
import type { Setting } from './roles.ts';

/** 力争到2030年,…: words so short hold for all that follows. */
const SHORT_OPENING = 14;

/** A word of time within a few characters of the clause's start speaks for the sentence. */
const OPENING = 6;

const opensClause = (clause: Clause, at: number, valueStart: number): boolean =>
  at < valueStart && at - clause.start <= OPENING;

/** …;到2030年,力争达到3家: a clause that is little more than a date dates what follows it. */
const datesAlone = (clause: Clause): DateToken[] =>
  clause.end - clause.start <= SHORT_OPENING ? clause.dates.filter(({ start }) => start - clause.start <= OPENING) : [];

/** Dates and cues before the first clause that holds a value; numbers that measure nothing (五年征程) are no values. */
export const openingOf = (
  language: Language,
  text: string,
  clauses: readonly Clause[],
  readings: readonly Reading[],
): Setting['opening'] => {
  // 由|上年的4.2%提高到…: the word dates where a change starts.
  const speaks = ({ start }: CueToken): boolean => language.starts.before(text, start) === null;
  const holding = new Set(readings.map((reading) => reading.clause));
  const first = clauses.findIndex((one) => holding.has(one) && !one.cues.some(({ role }) => role === 'base'));
  const before = clauses.slice(0, Math.max(first, 0)).filter((one) => !holding.has(one));
  const clause = clauses[first];
  const valueStart = readings.find((reading) => reading.clause === clause)?.token.start ?? 0;
  return {
    strives: before.length > 0 && (before.at(-1)?.end ?? 0) - (before[0]?.start ?? 0) <= SHORT_OPENING,
    dates: [
      ...before.flatMap(({ dates }) => dates),
      ...(clause?.dates.filter((date) => opensClause(clause, date.start, valueStart)) ?? []),
      ...clauses.slice(first + 1).flatMap((one) => (holding.has(one) ? [] : datesAlone(one))),
    ],
    cues: [
      ...before.flatMap(({ cues }) => cues),
      ...(clause?.cues.filter((cue) => opensClause(clause, cue.start, valueStart) && speaks(cue)) ?? []),
    ],
  };
};
