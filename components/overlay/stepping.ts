import { effect, untracked } from '@preact/signals';
import type { Span } from '../../lib/model/span.ts';
import { isInView, targetsInView } from './in-view.ts';
import type { Reading } from './reading.ts';
import { isForm, type OverlayState, type View } from './state.ts';

/** A target that was shown. `mention` is its index in the extraction as that stood then. */
interface Place {
  readonly span: Span;
  readonly mention: number;
}

const isSame = (one: Span | null | undefined, other: Span | null): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** The place after this view; a card that only the pointer opened is none, since it is passed over as well. */
function placeAfter(place: Place | null, view: View | null, reading: Reading): Place | null {
  if (view?.kind === 'card') {
    const { stays, span, mention } = view;
    return stays && mention !== null ? { span, mention } : place;
  }
  if (!isForm(view) || isSame(place?.span, view.span)) return place;
  const target = reading.targets.find(({ mention }) => isSame(mention, view.span));
  return target ? { span: target.mention, mention: target.index } : null;
}

/** Where a step from this place leads; a correction may have taken its target away, or given it another index. */
function stepOn({ targets }: Reading, { span, mention }: Place, by: 1 | -1): number {
  const at = targets.findIndex((target) => target.index === mention && isSame(target.mention, span));
  if (at >= 0) return at + by;
  const behind = targets.findIndex((target) => target.mention.start > span.start);
  const next = behind < 0 ? targets.length : behind;
  return by > 0 ? next : targets.findLastIndex((target) => target.mention.start < span.start);
}

/**
 * Where a step to the next target (1), or the one before (-1), leads: an index in `reading.targets`, outside of it where
 * there is none. It goes on from the target that the reader stepped to or wrote on last, open or not, until its words
 * are out of view or others are selected; else from what is in view.
 */
export function stepping(reading: Reading, state: OverlayState, signal: AbortSignal): (by: 1 | -1) => number {
  let place: Place | null = null;
  const stop = effect(() => {
    const view = state.view.value;
    const selected = state.selected.value;
    place = selected ? null : untracked(() => placeAfter(place, view, reading));
  });
  signal.addEventListener('abort', stop, { once: true });
  return (by) => {
    const view = state.view.value;
    const open = view?.kind === 'card' && view.mention !== null ? { span: view.span, mention: view.mention } : null;
    if (open) return stepOn(reading, open, by);
    if (place && isInView(reading, place.span)) return stepOn(reading, place, by);
    const { from } = targetsInView(reading);
    return by > 0 ? from : from - 1;
  };
}
