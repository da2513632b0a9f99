import type { Indicator } from '../catalogue.ts';
import type { Observation } from '../observation.ts';
import type { OutcomeVerdict } from '../values/judge-outcome.ts';
import type { Beside } from './beside.ts';
import type { Note } from './notes.ts';

/**
 * How a highlight is painted. `agrees`: the dataset has this target with this value; `differs`: it has it with another;
 * `comparable`: a known indicator with other values to set beside it; `known`: a known indicator, nothing to compare;
 * `unlisted`: the catalogue has no such indicator.
 */
export type HighlightState = 'agrees' | 'differs' | 'comparable' | 'known' | 'unlisted';

/** A target and what came of it; either may be missing. */
export interface TargetAndOutcome {
  readonly period: string;
  readonly target: Observation | null;
  readonly outcome: Observation | null;
  /** Null where one of the two is missing. */
  readonly verdict: OutcomeVerdict | null;
}

/** Comparable areas with a target for the same indicator and period, and how many aim higher or lower than here. */
export interface Peers {
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
}

/** What a number means beside what the dataset knows. */
export interface Comparison {
  readonly state: HighlightState;
  readonly indicator: Indicator | null;
  /** The dataset's own row for this area, period and indicator, the best match first. */
  readonly own: readonly Beside[];
  /** The year before (at most three back, where that is not known): target, outcome, and whether it was met. */
  readonly previous: TargetAndOutcome | null;
  /** The outcome of the target's own period, where it is known already. */
  readonly outcome: TargetAndOutcome | null;
  /** The targets of the areas that this one lies in, nearest first. */
  readonly parents: readonly Beside[];
  readonly peers: Peers | null;
  /** Other values of this area to mind: a stretch, the level beside the growth, another span, a neighbouring indicator. */
  readonly related: readonly Beside[];
  /** One line for the reader. */
  readonly summary: string;
}
