import { effect } from '@preact/signals';
import { isOverdue } from '../../lib/follow-up/index.ts';
import { send } from '../../lib/messaging/index.ts';
import { isoDay } from '../shared/wording/index.ts';
import type { Reading } from './reading.ts';
import type { OverlayState } from './state.ts';

/** Keeps the counts on the toolbar icon in step with the targets, the follow-ups and the day. */
export function tellCounts(reading: Reading, state: OverlayState, signal: AbortSignal): void {
  let told = '';
  const tell = (): void => {
    const today = isoDay(new Date());
    const overdue = state.kept.value.filter(({ followUp }) => followUp && isOverdue(followUp, today)).length;
    const counts = { targets: reading.targets.length, overdue };
    if (told === JSON.stringify(counts)) return;
    told = JSON.stringify(counts);
    void send('report.counts', counts);
  };
  const stop = effect(tell);
  // A page may have been open since yesterday, and one from the back-forward cache has lost its counts.
  document.addEventListener('visibilitychange', tell, { signal });
  window.addEventListener(
    'pageshow',
    () => {
      told = '';
      tell();
    },
    { signal },
  );
  // The browser clears the count where the tab goes on; of a frame that does nobody else tells.
  if (window.parent !== window) window.addEventListener('pagehide', () => void send('report.left', {}), { signal });
  signal.addEventListener('abort', stop, { once: true });
}
