import { convert, convertible, judgeOutcome, type Polarity } from '../indicators/index.ts';
import type { Assessment, ReportedValue } from '../model/follow-up.ts';
import type { Quantity } from '../model/quantity.ts';
import type { TargetFacts } from '../model/selector.ts';
import { reportedQuantity } from './reported.ts';

/** Why a verdict is proposed, or none. */
export type ProposalReason =
  | 'met'
  | 'missed'
  /** The target has no number (与经济增长同步). */
  | 'no-target-number'
  | 'no-reported-number'
  | 'other-unit'
  | 'growth-beside-level'
  /** Just beside 左右, or of an indicator where neither more nor less is better. */
  | 'open';

/** What a reported value says of its target under the target's own bound: proposed, never set. */
export interface Proposal {
  readonly reason: ProposalReason;
  /** Null where nothing can be said. */
  readonly assessment: Extract<Assessment, 'achieved' | 'missed'> | null;
  /** The reported value as a share of the target's number, for levels that are to be reached; else null. */
  readonly share: number | null;
}

const none = (reason: ProposalReason): Proposal => ({ reason, assessment: null, share: null });

/** How much of a level was reached; of a ceiling or a growth rate a share says nothing. */
function shareOf(target: TargetFacts, outcome: Quantity): number | null {
  if (target.change !== 'none' || !target.amount || outcome.amount === null) return null;
  if (['le', 'lt', 'range'].includes(target.comparator) || target.unit === '%') return null;
  const amount = outcome.unit === target.unit ? outcome.amount : convert(outcome.amount, outcome.unit, target.unit);
  if (typeof amount === 'number') return amount / target.amount;
  return amount.ok ? amount.value / target.amount : null;
}

/** Of an indicator that the catalogue does not have: a fall is meant to go on, all else to be reached. */
const guessed = ({ change }: TargetFacts): Polarity => (change === 'down' ? 'lower' : 'higher');

/**
 * Compares a reported value with its target under the target's own comparator.
 *
 * @param polarity of the target's indicator; null where it is not known
 */
export function proposeAssessment(target: TargetFacts, reported: ReportedValue, polarity: Polarity | null): Proposal {
  if (target.amount === null) return none('no-target-number');
  const outcome = reportedQuantity(reported, target);
  if (outcome === null) return none('no-reported-number');
  if ((target.change === 'none') !== (outcome.change === 'none')) return none('growth-beside-level');
  if (!convertible(outcome.unit, target.unit)) return none('other-unit');
  const { verdict } = judgeOutcome(target, outcome, polarity ?? guessed(target));
  if (verdict === 'unclear') return none('open');
  const share = shareOf(target, outcome);
  return verdict === 'met'
    ? { reason: 'met', assessment: 'achieved', share }
    : { reason: 'missed', assessment: 'missed', share };
}
