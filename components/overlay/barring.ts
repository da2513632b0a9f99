import { effect, signal } from '@preact/signals';
import { openedAt } from '../../lib/model/part-address.ts';
import { barredBy, neverSites, notReports } from '../../lib/settings/index.ts';
import { isForm, type OverlayState } from './state.ts';

/**
 * Calls `leave` once the reader says that this page is no report, or that nothing shall be read on its site; not before
 * text that is being written was saved or discarded. What was decided before the session began does not count: the
 * reader asked for this page all the same.
 *
 * @param address canonical
 */
export function leaveWhenBarred(address: string, state: OverlayState, end: AbortSignal, leave: () => void): void {
  const page = openedAt(address);
  const barred = signal(false);
  const stops = [
    neverSites.watch((never) => {
      barred.value ||= barredBy(page, never, []) !== null;
    }),
    notReports.watch((pages) => {
      barred.value ||= barredBy(page, [], pages) !== null;
    }),
    effect(() => {
      const view = state.view.value;
      if (barred.value && !(isForm(view) && (view.dirty || view.saving))) leave();
    }),
  ];
  end.addEventListener(
    'abort',
    () => {
      for (const stop of stops) stop();
    },
    { once: true },
  );
}
