import type { FollowUpChange } from '../../../lib/follow-up/index.ts';
import type { Polarity } from '../../../lib/indicators/index.ts';
import type { FollowUpFields } from '../../../lib/model/follow-up.ts';
import type { TargetFacts } from '../../../lib/model/selector.ts';

/** What helps to fill in a follow-up. */
export interface FollowUpAid {
  /** The target's facts, where its words are one. */
  readonly target: TargetFacts | null;
  /** Of the target's indicator; null where it is not known. */
  readonly polarity: Polarity | null;
  /** Units that the reader named before, the most used first. */
  readonly units: readonly string[];
}

export const NO_AID: FollowUpAid = { target: null, polarity: null, units: [] };

/** What each field of the form is given. */
export interface FieldProps {
  value: FollowUpFields;
  aid: FollowUpAid;
  /** While the reader types: not to be kept yet. */
  onType(change: FollowUpChange): void;
  /** A choice that is made: to be kept with what was typed. */
  onSet(change: FollowUpChange): void;
}
