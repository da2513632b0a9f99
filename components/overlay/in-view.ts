import type { Span } from '../../lib/model/span.ts';
import type { Reading } from './reading.ts';
import { spanOfMention } from './reading.ts';

/** Index (in `reading.targets`) of the first target for which `holds`; those that do stand behind those that do not. */
function firstTarget(reading: Reading, holds: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = reading.targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const target = reading.targets[middle];
    const box = target && reading.places.range(spanOfMention(target.mention))?.getBoundingClientRect();
    if (box && holds(box)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The targets in the window now, `[from, to)` in `reading.targets`; a handful of boxes are measured. */
export function targetsInView(reading: Reading): { from: number; to: number } {
  const from = firstTarget(reading, ({ bottom }) => bottom > 0);
  return {
    from,
    to: Math.max(
      from,
      firstTarget(reading, ({ top }) => top > window.innerHeight),
    ),
  };
}

/** Whether any of the words is in the window now. */
export function isInView(reading: Reading, span: Span): boolean {
  const box = reading.places.range(span)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}

/** Tells of the first target in view (its index in the extraction) at once, and each time scrolling changes it. */
export function followScroll(reading: Reading, signal: AbortSignal, tell: (mention: number | null) => void): void {
  let told: number | null | undefined;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const { from, to } = targetsInView(reading);
    const mention = from < to ? (reading.targets[from]?.index ?? null) : null;
    if (mention === told) return;
    told = mention;
    tell(mention);
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  // In the capture phase, since the scroll events of inner boxes do not bubble.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  look();
}
