import type { Change, Comparator } from '../../model/quantity.ts';
import type { CueRole, UnitKind } from '../pack.ts';

interface Span {
  start: number;
  end: number;
}

/** A number with its unit. `start`/`end` hold number, unit and the comparator after it (5%左右). */
export interface QuantityToken extends Span {
  kind: 'quantity';
  /** Where the unit ends, before the comparator. */
  unitEnd: number;
  amount: number;
  amountHigh: number | null;
  unit: string;
  unitKind: UnitKind;
  /** From the words after it, from a range, or from 多; null where they say nothing. */
  comparator: Comparator | null;
  /** From the expression itself (翻一番), else null. */
  change: Change | null;
  /** The multipliers written with the number, as a power of ten (万 = 4): in a list the last may hold for all. */
  scale: number;
  /** Written in words (四座). */
  inWords: boolean;
  /** The unit is in no list; it was taken from the place. */
  guessed: boolean;
}

/** A year or span of years. `compared`: a value is measured against it (比2020年). */
export interface DateToken extends Span {
  kind: 'date';
  from: number;
  to: number;
  compared: boolean;
}

export interface CueToken extends Span {
  kind: 'cue';
  role: CueRole;
}

/** A target without a number. */
export interface YardstickToken extends Span {
  kind: 'yardstick';
  comparator: Comparator;
  rule: string;
  nameless: boolean;
}

export type Token = QuantityToken | DateToken | CueToken | YardstickToken;
