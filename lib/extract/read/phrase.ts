import type { Change, Comparator } from '../../model/quantity.ts';
import type { CueToken, DateToken, QuantityToken, Token, YardstickToken } from '../scan/tokens.ts';
import type { Lead } from './lead.ts';
import type { FoundName, Piece } from './pieces.ts';

/** A clause with what was found in it. */
export interface Clause extends Piece {
  values: (QuantityToken | YardstickToken)[];
  dates: DateToken[];
  cues: CueToken[];
  /** It tells of the nation or others, not of the area that reports. */
  away: boolean;
}

/** One value of a clause while it is being read. */
export interface Reading {
  token: QuantityToken | YardstickToken;
  clause: Clause;
  lead: Lead;
  /** The noun phrase after the number. */
  trail: Piece | null;
  /** The same with what is done with it (学校|配备设备), where that goes on. */
  trailWhole: Piece | null;
  names: FoundName[];
  /** How the name was found. */
  rule: string;
  comparator: Comparator;
  change: Change;
  /** A list of values that goes on from the one before: only list marks stand between. */
  continues: boolean;
  /** The next number follows at once (10亿元以上|30个). */
  abuts: boolean;
  /** Where the value ends that a change to this one starts from (由2025年的62%|提高到65%), else the clause's start. */
  since: number;
  /** A value in the same list before it shares the noun that follows (65条、总长度57.9公里的…). */
  listed: boolean;
}

/** 80%以上|乡镇…: a share with nothing before it is of the noun that follows, which does something. */
export const isSubject = ({ token, lead, clause }: Reading): boolean =>
  token.kind === 'quantity' &&
  token.unitKind === 'percent' &&
  !(lead.level || lead.verb || lead.change || lead.comparator || lead.name) &&
  lead.tailStart - clause.start <= 1;

/** Sorts the tokens of a sentence into its clauses. Both stand in order. */
export const clausesWith = (stretches: readonly Piece[], tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = stretches.map(({ start, end }) => ({
    start,
    end,
    values: [],
    dates: [],
    cues: [],
    away: false,
  }));
  let index = 0;
  for (const token of tokens) {
    while (index < clauses.length - 1 && token.start >= (clauses[index]?.end ?? 0)) index += 1;
    const clause = clauses[index];
    if (!clause) break;
    if (token.kind === 'date') clause.dates.push(token);
    else if (token.kind === 'cue') clause.cues.push(token);
    else clause.values.push(token);
  }
  return clauses;
};
