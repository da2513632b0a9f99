import { withMeasure } from '../indicators/index.ts';
import type { ComparedMention } from '../messaging/index.ts';
import type { MentionFacts } from '../model/mention-facts.ts';
import { type OwnObservationDraft, OwnObservationDraftSchema, type OwnSource } from '../storage/index.ts';

/** An observation as a report offers it: what the report does not say is null, for the reader to fill in. */
export type ObservationProposal = Omit<OwnObservationDraft, 'area' | 'period'> & {
  readonly area: string | null;
  readonly period: string | null;
};

/** What all observations of a report share. `day`: ISO date of today in the reader's own time. */
export interface ProposalPlace {
  readonly areaCode: string | null;
  readonly source: OwnSource;
  readonly day: string;
}

function proposalOf(
  facts: MentionFacts,
  compared: ComparedMention | undefined,
  place: ProposalPlace,
): ObservationProposal | null {
  const { role, names, value, words, period, nature, strength, basis } = facts;
  if (role === 'other') return null;
  const { text, ...quantity } = value;
  const indicator = compared?.indicator?.id ?? null;
  const isOwn = indicator === null || indicator.startsWith('own-');
  const name = names[0] ?? '';
  const measure = compared?.measure ?? 'level';
  return {
    ...withMeasure(quantity, measure),
    area: place.areaCode,
    indicator: isOwn ? null : indicator,
    label: isOwn ? (compared?.indicator?.label ?? name) : null,
    period,
    status: role,
    measure,
    strength,
    nature,
    basis,
    name: name || (compared?.indicator?.label ?? ''),
    // A yardstick without a number is told by its own words alone.
    words: value.amount === null ? text : words || text,
    source: place.source,
    enteredOn: place.day,
  };
}

/**
 * The targets and outcomes of a report as observations to choose from, one for each of `facts` in order; null for what
 * is neither.
 *
 * @param compared what comparing gave for the same facts, by which the indicators are known
 */
export const proposeObservations = (
  facts: readonly MentionFacts[],
  compared: readonly ComparedMention[],
  place: ProposalPlace,
): (ObservationProposal | null)[] => facts.map((each, at) => proposalOf(each, compared[at], place));

/** A proposal that is complete, as a draft to add; null while area, period, a name or a value is missing. */
export function draftOf(proposal: ObservationProposal): OwnObservationDraft | null {
  return OwnObservationDraftSchema.safeParse(proposal).data ?? null;
}
