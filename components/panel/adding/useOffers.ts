import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DraftStanding, draftOf } from '../../../lib/dataset/index.ts';
import type { Failure } from '../../../lib/model/result.ts';
import type { RowToAdd } from '../../../lib/storage/index.ts';
import type { AddingActions } from '../state.ts';
import { type Choice, decisionOf, isTicked, type Offer } from './offers.ts';

/** An offer with how it stands to what is there; `standing` null while not known, and where it is not complete. */
export interface ListedOffer {
  readonly offer: Offer;
  readonly complete: boolean;
  readonly standing: DraftStanding | null;
  readonly choice: Choice | undefined;
  readonly ticked: boolean;
}

export interface Offers {
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly listed: readonly ListedOffer[];
  /** What is ticked, ready to add. */
  readonly rows: readonly RowToAdd[];
  /** Outcomes among the offers. */
  readonly actuals: number;
  choose(index: number, choice: Choice): void;
  /** Ticks or unticks all that can be added. */
  chooseAll(ticked: boolean): void;
  change(offer: Offer): void;
}

/** What the report offers, looked up once, and how each stands to what is there, looked up anew after each change. */
export function useOffers(actions: AddingActions, withActuals: boolean): Offers {
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [standings, setStandings] = useState<ReadonlyMap<Offer, DraftStanding>>(new Map());
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  useEffect(() => {
    void actions.offers().then((result) => (result.ok ? setOffers(result.value) : setFailure(result.error)));
  }, [actions]);
  useEffect(() => {
    if (offers === null) return;
    let current = true;
    const whole = offers.flatMap((offer) => {
      const draft = draftOf(offer.proposal);
      return draft ? [{ offer, draft }] : [];
    });
    void actions.standings(whole.map(({ draft }) => draft)).then((result) => {
      if (!current) return;
      if (!result.ok) return setFailure(result.error);
      setStandings(
        new Map(
          whole.flatMap(({ offer }, at) => {
            const standing = result.value[at];
            return standing ? [[offer, standing] as const] : [];
          }),
        ),
      );
    });
    return () => {
      current = false;
    };
  }, [actions, offers]);

  const listed = useMemo(
    () =>
      (offers ?? [])
        .filter(({ proposal }) => withActuals || proposal.status === 'target')
        .map((offer): ListedOffer => {
          const standing = standings.get(offer) ?? null;
          const choice = choices.get(offer.index);
          return {
            offer,
            complete: draftOf(offer.proposal) !== null,
            standing,
            choice,
            ticked: isTicked(standing, choice),
          };
        }),
    [offers, standings, choices, withActuals],
  );
  const rows = listed.flatMap(({ offer, standing, choice, ticked }): RowToAdd[] => {
    const draft = draftOf(offer.proposal);
    return ticked && draft && standing ? [{ draft, decision: decisionOf(standing, choice) }] : [];
  });
  return {
    loading:
      offers === null ||
      (standings.size === 0 && offers.length > 0 && offers.some(({ proposal }) => draftOf(proposal))),
    failure,
    listed,
    rows,
    actuals: (offers ?? []).filter(({ proposal }) => proposal.status === 'actual').length,
    choose: (index, choice) => setChoices(new Map(choices).set(index, { ...choices.get(index), ...choice })),
    chooseAll: (ticked) =>
      setChoices(new Map(listed.map(({ offer, choice }) => [offer.index, { ...choice, ticked }] as const))),
    change: (offer) => setOffers((offers ?? []).map((one) => (one.index === offer.index ? offer : one))),
  };
}
