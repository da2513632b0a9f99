import type { DraftStanding, ObservationProposal } from '../../../lib/dataset/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { Decision } from '../../../lib/storage/index.ts';
import { type Correcting, correctingOf, quantityOf } from '../../card/index.ts';

/** One observation that the report offers. */
export interface Offer {
  /** Its index in the extraction's mentions. */
  readonly index: number;
  readonly mention: Mention;
  /** The catalogue's label of its indicator, null where it is one of the reader's own. */
  readonly label: string | null;
  readonly proposal: ObservationProposal;
}

/** What the reader said of an offer; what is absent is as it was proposed. */
export interface Choice {
  readonly ticked?: boolean;
  readonly decision?: Decision;
}

/** New ones are added unless the reader says no; what is there already, in this value or another, only on request. */
export const isTicked = (standing: DraftStanding | null, choice: Choice | undefined): boolean =>
  standing !== null && (choice?.ticked ?? standing.state === 'new');

/** Nothing of the dataset that comes with the extension can be replaced, only what is the reader's own. */
export const decisionOf = (standing: DraftStanding, choice: Choice | undefined): Decision =>
  choice?.decision ?? (standing.existing.length > 0 ? 'replace' : 'keep-both');

/** The offer in the shape that the fields of a correction edit. */
export function asTyped({ mention, proposal, label }: Offer): Correcting {
  const { amount, amountHigh, unit, comparator, change, period, status, indicator, name } = proposal;
  const value = { ...mention.value, amount, amountHigh, unit, comparator, change };
  const said = label ?? proposal.label ?? name;
  const ref = indicator === null ? null : { id: indicator, label: said };
  return { ...correctingOf({ ...mention, value, period, role: status, indicator: ref }), name: said };
}

const isOwn = (id: string): boolean => id.startsWith('own-');

/** The offer as the reader changed it. Asks for fields without faults. */
export function changedOffer(offer: Offer, typed: Correcting): Offer {
  const name = typed.name.trim();
  const listed = typed.indicator !== null && !isOwn(typed.indicator.id) ? typed.indicator : null;
  const proposal = {
    ...offer.proposal,
    ...quantityOf(typed),
    period: typed.period.trim() || null,
    indicator: listed?.id ?? null,
    label: listed ? null : name,
  };
  return { ...offer, proposal, label: listed?.label ?? null };
}
