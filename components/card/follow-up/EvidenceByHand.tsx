import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../../lib/model/follow-up.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words/index.ts';
import { DayField } from './choices.tsx';

const EMPTY: Evidence = { address: '', title: '', quote: '', on: null };

/** Evidence from a source that is not open here: a printed yearbook, a reply on paper. */
export function EvidenceByHand({ onAdd }: { onAdd(evidence: Evidence): void }): JSX.Element {
  const { followUp } = useWords();
  const [typed, setTyped] = useState<Evidence | null>(null);
  const say = followUp.evidence;
  if (typed === null) {
    return (
      <Button icon="plus" tone="quiet" onPress={() => setTyped(EMPTY)}>
        {say.byHand}
      </Button>
    );
  }
  const set = (part: Partial<Evidence>) => setTyped({ ...typed, ...part });
  const add = () => {
    onAdd({ ...typed, quote: typed.quote.trim(), address: typed.address.trim() });
    setTyped(null);
  };
  return (
    <div class="evidence-by-hand">
      <Field label={say.quote}>
        {(id) => (
          <textarea
            id={id}
            class="input"
            rows={2}
            value={typed.quote}
            onInput={(event) => set({ quote: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={say.address}>
        {(id) => (
          <input
            id={id}
            class="input"
            type="text"
            value={typed.address}
            onInput={(event) => set({ address: event.currentTarget.value })}
          />
        )}
      </Field>
      <DayField label={say.on} day={typed.on} onDay={(on) => set({ on })} />
      <div class="evidence-buttons">
        <Button tone="quiet" onPress={() => setTyped(null)}>
          {say.cancel}
        </Button>
        <Button disabled={typed.quote.trim() === '' && typed.address.trim() === ''} onPress={add}>
          {say.add}
        </Button>
      </div>
    </div>
  );
}
