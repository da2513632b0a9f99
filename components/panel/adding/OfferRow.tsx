import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision } from '../../../lib/storage/index.ts';
import { type Correcting, CorrectionFields, faultsOf, type Suggest } from '../../card/index.ts';
import { Button } from '../../shared/Button.tsx';
import { memo } from '../../shared/memo.ts';
import { sayObserved, sayPeriod } from '../../shared/wording/index.ts';
import { useLocale, useWords } from '../words/index.ts';
import { asTyped, type Choice, changedOffer, decisionOf, type Offer } from './offers.ts';
import type { ListedOffer } from './useOffers.ts';

interface OfferRowProps {
  listed: ListedOffer;
  suggest: Suggest;
  onChoose(index: number, choice: Choice): void;
  onChange(offer: Offer): void;
}

const DECISIONS: readonly Decision[] = ['skip', 'replace', 'keep-both'];

/** What is there already, and what to do where it says something else. */
function Against({ listed, onChoose }: Pick<OfferRowProps, 'listed' | 'onChoose'>): JSX.Element | null {
  const { adding } = useWords();
  const locale = useLocale();
  const { standing, choice, ticked, offer } = listed;
  if (standing === null || standing.state === 'new') return null;
  const own = standing.existing.map((row) => adding.has(sayObserved(row, locale)));
  const bundled = standing.bundled.map((row) => adding.datasetHas(sayObserved(row, locale)));
  return (
    <span class={`offer-against ${standing.state}`}>
      <span class="chip">{adding.states[standing.state]}</span>
      <span>{[...new Set([...own, ...bundled])].slice(0, 2).join(' · ')}</span>
      {ticked && standing.existing.length > 0 ? (
        <select
          class="input"
          aria-label={adding.decision}
          value={decisionOf(standing, choice)}
          onChange={(event) => {
            const decision = DECISIONS[event.currentTarget.selectedIndex] ?? 'skip';
            onChoose(offer.index, decision === 'skip' ? { ticked: false } : { decision });
          }}
        >
          {DECISIONS.map((decision) => (
            <option key={decision} value={decision}>
              {adding.decisions[decision]}
            </option>
          ))}
        </select>
      ) : null}
    </span>
  );
}

function Editing({
  offer,
  suggest,
  onDone,
}: {
  offer: Offer;
  suggest: Suggest;
  onDone(typed: Correcting): void;
}): JSX.Element {
  const { adding, correction } = useWords();
  const [typed, setTyped] = useState(asTyped(offer));
  const faults = faultsOf(typed, correction);
  return (
    <div class="offer-edit">
      <CorrectionFields
        typed={typed}
        faults={faults}
        suggest={suggest}
        onChange={(part) => setTyped({ ...typed, ...part })}
      />
      <Button tone="primary" disabled={Object.keys(faults).length > 0} onPress={() => onDone(typed)}>
        {adding.done}
      </Button>
    </div>
  );
}

function OfferRowView({ listed, suggest, onChoose, onChange }: OfferRowProps): JSX.Element {
  const { adding } = useWords();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const { offer, complete, standing, ticked } = listed;
  const { proposal, label } = offer;
  const name = label ?? proposal.label ?? proposal.name;
  const value = sayObserved(proposal, locale);
  return (
    <li class="offer">
      <div class="offer-line">
        <label class="offer-tick">
          <input
            type="checkbox"
            checked={ticked}
            disabled={!complete || standing === null}
            aria-label={adding.tick(name, value)}
            onChange={(event) => onChoose(offer.index, { ticked: event.currentTarget.checked })}
          />
          <span class="offer-name">{name}</span>
        </label>
        <span class="offer-value">{value}</span>
        <Button
          icon="edit"
          tone="quiet"
          label={`${adding.edit} ${name}`}
          expanded={editing}
          onPress={() => setEditing(!editing)}
        />
      </div>
      <p class="offer-facts">
        <span>{proposal.period === null ? '—' : sayPeriod(proposal.period, locale)}</span>
        {complete ? <Against listed={listed} onChoose={onChoose} /> : <span class="fault">{adding.incomplete}</span>}
      </p>
      {editing ? (
        <Editing
          offer={offer}
          suggest={suggest}
          onDone={(typed) => {
            onChange(changedOffer(offer, typed));
            setEditing(false);
          }}
        />
      ) : null}
    </li>
  );
}

/** One observation that the report offers: ticked or not, and to be set right. */
export const OfferRow = memo(OfferRowView);
