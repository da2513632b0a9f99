import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Session } from '../open-report.ts';
import { placeBeside } from '../placing.ts';
import { spanOfMention } from '../reading.ts';
import { CardSurface } from './CardSurface.tsx';

/** Draws the first target's card once where nobody sees or hears it. */
async function drawUnseen(session: Session, root: ShadowRoot): Promise<void> {
  const { reading, leave } = session;
  const [target] = reading.targets;
  const range = target && reading.places.range(spanOfMention(target.mention));
  if (!target || !range) return;
  const span = spanOfMention(target.mention);
  const place = document.createElement('div');
  place.className = 'placed unplaced';
  place.popover = 'manual';
  place.inert = true;
  root.append(place);
  const view = { kind: 'card', span, mention: target.index, notes: [], stays: false } as const;
  render(<CardSurface session={session} view={view} onClose={leave} />, place);
  place.showPopover();
  await placeBeside(place, range, null);
  render(null, place);
  place.remove();
}

/**
 * The first card of a page takes three times as long as those after it: code to compile, styles and glyphs to look up.
 * So one is drawn unseen when the comparison is there and the browser has nothing else to do.
 */
export function warmCard(session: Session, root: ShadowRoot, signal: AbortSignal): void {
  let begun = false;
  const stop = effect(() => {
    if (begun || session.state.comparing.value.kind !== 'compared') return;
    begun = true;
    requestIdleCallback(() => {
      if (!signal.aborted && session.state.view.peek() === null) void drawUnseen(session, root);
    });
  });
  signal.addEventListener('abort', stop, { once: true });
}
