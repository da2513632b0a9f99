import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import type { AddingActions } from '../state.ts';
import { useSentence, useWords } from '../words/index.ts';
import { OfferRow } from './OfferRow.tsx';
import { type Offers, useOffers } from './useOffers.ts';

interface AddReportProps {
  actions: AddingActions;
  onTell(message: string, undo?: () => void): void;
  onClose(): void;
}

function OfferList({ offers, actions }: { offers: Offers; actions: AddingActions }): JSX.Element {
  const sentence = useSentence();
  const { adding } = useWords();
  if (offers.failure && offers.listed.length === 0) {
    return <EmptyState icon="warning" title={adding.nothing} hint={sentence(offers.failure)} />;
  }
  if (offers.loading) return <EmptyState icon="clock" title={adding.loading} />;
  if (offers.listed.length === 0) return <EmptyState icon="page" title={adding.nothing} />;
  return (
    <ul>
      {offers.listed.map((listed) => (
        <OfferRow
          key={listed.offer.index}
          listed={listed}
          suggest={actions.suggest}
          onChoose={offers.choose}
          onChange={offers.change}
        />
      ))}
    </ul>
  );
}

/** Adds, in one go, and says so with a way back. */
function useAdding({ actions, onTell, onClose }: AddReportProps) {
  const sentence = useSentence();
  const { adding } = useWords();
  const [busy, setBusy] = useState(false);
  const undo = async (batch: string): Promise<void> => {
    const undone = await actions.undo(batch);
    onTell(undone.ok ? adding.undone(undone.value) : sentence(undone.error));
  };
  const add = async (rows: Offers['rows']): Promise<void> => {
    setBusy(true);
    const result = await actions.add(rows);
    setBusy(false);
    if (!result.ok) return onTell(sentence(result.error));
    const { added, skipped, batch } = result.value;
    const said = skipped.length === 0 ? adding.added(added) : adding.addedSkipping(added, skipped.length);
    onTell(said, batch === null ? undefined : () => void undo(batch));
    onClose();
  };
  return { busy, add };
}

/** The report's targets, and outcomes where asked for, as observations of the reader's own: a list to tick. */
export function AddReport(props: AddReportProps): JSX.Element {
  const { actions, onClose } = props;
  const { adding } = useWords();
  const [withActuals, setWithActuals] = useState(false);
  const offers = useOffers(actions, withActuals);
  const { busy, add } = useAdding(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const able = offers.listed.filter(({ standing }) => standing !== null);
  const all = able.length > 0 && able.every(({ ticked }) => ticked);
  return (
    <section
      class="adding"
      aria-labelledby="adding-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <header class="adding-head">
        <h2 id="adding-title" ref={heading} tabIndex={-1}>
          {adding.open}
        </h2>
        <Button icon="close" tone="quiet" label={adding.cancel} onPress={onClose} />
        <p>{adding.intro}</p>
        <div class="adding-switches">
          <label class="switch">
            <input
              type="checkbox"
              checked={all}
              indeterminate={!all && offers.rows.length > 0}
              disabled={able.length === 0}
              onChange={(event) => offers.chooseAll(event.currentTarget.checked)}
            />
            {adding.all}
          </label>
          {offers.actuals > 0 ? (
            <label class="switch">
              <input
                type="checkbox"
                checked={withActuals}
                onChange={(event) => setWithActuals(event.currentTarget.checked)}
              />
              {adding.withActuals(offers.actuals)}
            </label>
          ) : null}
        </div>
      </header>
      <div class="scroller">
        <OfferList offers={offers} actions={actions} />
      </div>
      <footer class="adding-foot">
        <Button tone="quiet" onPress={onClose}>
          {adding.cancel}
        </Button>
        <Button tone="primary" disabled={busy || offers.rows.length === 0} onPress={() => void add(offers.rows)}>
          {busy ? adding.adding : offers.rows.length === 0 ? adding.noneTicked : adding.add(offers.rows.length)}
        </Button>
      </footer>
    </section>
  );
}
