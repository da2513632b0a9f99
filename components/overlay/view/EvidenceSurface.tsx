import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Reply, send } from '../../../lib/messaging/index.ts';
import type { Failure } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { useSentence, useWords } from '../../shared/words/index.ts';
import type { Session } from '../open-report.ts';
import { wordsAt } from '../reading.ts';
import type { EvidenceView } from '../state.ts';

type Choices = Reply<'evidence.choices'>;
type Choice = Choices['choices'][number];

/** What fits the query, as it is typed; an answer that comes after that to a later query is dropped. */
function useChoices(query: string): { choices: Choices | null; failure: Failure | null } {
  const [state, setState] = useState<{ choices: Choices | null; failure: Failure | null }>({
    choices: null,
    failure: null,
  });
  useEffect(() => {
    let wanted = true;
    void send('evidence.choices', { query }).then((found) => {
      if (wanted)
        setState(found.ok ? { choices: found.value, failure: null } : { choices: null, failure: found.error });
    });
    return () => {
      wanted = false;
    };
  }, [query]);
  return state;
}

function ChoiceLine({ choice, onChoose }: { choice: Choice; onChoose(id: string): void }): JSX.Element {
  const { lists } = useWords();
  const beside = [choice.leadUnit, choice.report].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" class="evidence-choice" onClick={() => onChoose(choice.id)}>
        <span>{choice.what || lists.unnamed}</span>
        {beside ? <small>{beside}</small> : null}
      </button>
    </li>
  );
}

/** Up and down go from the field through the list and back. */
function move(event: TargetedKeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.isComposing) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .evidence-choice')];
  const at = places.findIndex((place) => place.matches(':focus'));
  event.preventDefault();
  places[Math.min(places.length - 1, Math.max(0, at + by))]?.focus();
}

/** Of which follow-up the selected words are evidence. */
export function EvidenceSurface({ session, view }: { session: Session; view: EvidenceView }): JSX.Element {
  const { followUp } = useWords();
  const say = followUp.evidence;
  const sentence = useSentence();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState<Failure | null>(null);
  const { choices, failure } = useChoices(query);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const choose = (id: string): void => void session.deeds.addEvidence(view.span, id).then(setRefused);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      session.deeds.close();
    } else move(event);
  };
  const trouble = refused ?? failure;
  const more = choices ? choices.found - choices.choices.length : 0;
  return (
    <section class="surface evidence-surface" aria-label={say.choose} onKeyDown={onKeyDown}>
      <header>
        <h2>{say.choose}</h2>
        <Button icon="close" tone="quiet" label={say.cancel} onPress={() => session.deeds.close()} />
      </header>
      <blockquote>{wordsAt(session.reading, view.span)}</blockquote>
      <input
        ref={field}
        class="input"
        type="text"
        maxLength={100}
        aria-label={say.search}
        placeholder={say.search}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {trouble ? <p role="alert">{sentence(trouble)}</p> : null}
      <ul>
        {choices?.choices.map((choice) => (
          <ChoiceLine key={choice.id} choice={choice} onChoose={choose} />
        ))}
      </ul>
      <p class="evidence-more" role="status">
        {choices?.found === 0 ? say.noneFits : more > 0 ? say.more(more) : ''}
      </p>
    </section>
  );
}
