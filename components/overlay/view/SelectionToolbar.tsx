import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../../lib/messaging/index.ts';
import type { Span } from '../../../lib/model/span.ts';
import { COLOURS, CopyButton, Swatch } from '../../card/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/words/index.ts';
import type { Session } from '../open-report.ts';
import { say } from '../words.ts';
import { KeyHint } from './KeyHint.tsx';

/** Whether the reader follows anything up, on whatever report: else there is nothing that words could be evidence of. */
function useHasFollowUps(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    void send('evidence.choices', { query: '' }).then((found) => setHas(found.ok && found.value.all > 0));
  }, []);
  return has;
}

// A press must not take the selection away.
const keepSelection = (event: Event): void => event.preventDefault();

function Colours({ session: { deeds }, span }: { session: Session; span: Span }): JSX.Element {
  const { writing } = useWords();
  return (
    <>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour"
          aria-label={say().highlight(writing.colours[colour])}
          title={say().highlight(writing.colours[colour])}
          onClick={() => deeds.highlight(span, colour)}
        >
          <Swatch colour={colour} />
        </button>
      ))}
    </>
  );
}

/** Arrows go from button to button (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/), Home and End to the ends. */
function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}

/** At words that the reader selected: write on them, mark them, follow them up, copy them with their source. */
export function SelectionToolbar({ session, span }: { session: Session; span: Span }): JSX.Element {
  const { card, followUp } = useWords();
  const { deeds, state } = session;
  const bar = useRef<HTMLDivElement>(null);
  const canGiveEvidence = useHasFollowUps();
  const asked = state.inToolbar.value;
  useEffect(() => {
    if (!asked) return;
    bar.current?.querySelector('button')?.focus({ preventScroll: true });
    state.inToolbar.value = false;
  }, [asked, state]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      deeds.leaveToolbar();
    } else move(event);
  };
  return (
    <div
      ref={bar}
      class="surface toolbar"
      role="toolbar"
      aria-label={say().toolbar}
      onPointerDown={keepSelection}
      onMouseDown={keepSelection}
      onKeyDown={onKeyDown}
    >
      <Button icon="note" onPress={() => deeds.write(span, false)}>
        {card.write} <KeyHint action="note" />
      </Button>
      <Colours session={session} span={span} />
      <Button icon="flag" onPress={() => deeds.write(span, true)}>
        {card.followUp}
      </Button>
      {canGiveEvidence ? (
        <Button icon="pin" onPress={() => deeds.chooseFollowUp(span)}>
          {followUp.evidence.asEvidence}
        </Button>
      ) : null}
      <CopyButton onCopy={() => deeds.copyQuote(span)} />
    </div>
  );
}
