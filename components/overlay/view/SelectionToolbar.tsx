import type { JSX } from 'preact';
import type { Span } from '../../../lib/model/span.ts';
import { CopyButton } from '../../card/CopyButton.tsx';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/words/index.ts';
import { keys } from '../keys.ts';
import type { Session } from '../open-report.ts';
import { say } from '../words.ts';

/** At words that the reader selected: write on them, follow them up, copy them with their source. */
export function SelectionToolbar({ session, span }: { session: Session; span: Span }): JSX.Element {
  const { card } = useWords();
  const { deeds } = session;
  // A press must not take the selection away.
  const keepSelection = (event: Event): void => event.preventDefault();
  return (
    <div
      class="surface toolbar"
      role="toolbar"
      aria-label={say().toolbar}
      onPointerDown={keepSelection}
      onMouseDown={keepSelection}
    >
      <Button icon="note" onPress={() => deeds.write(span, false)}>
        {card.write} <kbd class="key-hint">{keys.note.label}</kbd>
      </Button>
      <Button icon="flag" onPress={() => deeds.write(span, true)}>
        {card.followUp}
      </Button>
      <CopyButton onCopy={() => deeds.copyQuote(span)} />
    </div>
  );
}
