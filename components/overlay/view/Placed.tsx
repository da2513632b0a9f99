import type { Placement } from '@floating-ui/dom';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hiddenBelow } from '../frame-window.ts';
import { SHOWN_AGAIN } from '../host.ts';
import { type Placing, placeBeside } from '../placing.ts';

interface PlacedProps {
  /** The words to stand beside, measured anew at each placing; null where they are not on the page. */
  words(): Range | null;
  /** How; beside the words where it is not said. */
  placing?: Placing | undefined;
  /** When it first stands in its place. */
  onPlaced?: (() => void) | undefined;
  children: ComponentChildren;
}

/** Keeps the surface beside its words while it, the window, or a scrolling box of the page changes. */
function follow(surface: HTMLElement, { words, placing = placeBeside, onPlaced }: Omit<PlacedProps, 'children'>) {
  const stopper = new AbortController();
  let placement: Placement | null = null;
  const place = async (): Promise<void> => {
    const range = words();
    if (!range) {
      surface.style.setProperty('--below', `${hiddenBelow()}px`);
      surface.classList.add('fixed');
      surface.classList.remove('unplaced');
      return;
    }
    const first = placement === null;
    placement = await placing(surface, range, placement);
    surface.classList.remove('unplaced');
    if (first) onPlaced?.();
  };
  // A page that put us out of its document and had us back closed what was open.
  const onShownAgain = (): void => {
    surface.showPopover();
    void place();
  };
  surface.getRootNode().addEventListener(SHOWN_AGAIN, onShownAgain, { signal: stopper.signal });
  const onScroll = (event: Event): void => {
    // With the window the surface scrolls by itself; placing it then would make it jump.
    if (event.target !== document) void place();
  };
  let frame = 0;
  // Not in the observer's own turn: placing may change the size, and the browser calls that a loop.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  });
  observer.observe(surface);
  void place();
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: stopper.signal });
  window.addEventListener('resize', () => void place(), { passive: true, signal: stopper.signal });
  return () => {
    stopper.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** A surface in the top layer, beside words of the page. */
export function Placed({ words, placing, onPlaced, children }: PlacedProps): JSX.Element {
  const surface = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  useLayoutEffect(() => {
    surface.current?.showPopover();
    setShown(true);
  }, []);
  useLayoutEffect(
    () => (shown && surface.current ? follow(surface.current, { words, placing, onPlaced }) : undefined),
    [shown, words, placing, onPlaced],
  );
  return (
    <div ref={surface} class="placed unplaced" popover="manual">
      {/* What is inside measures itself, so it comes when there is something to measure. */}
      {shown ? children : null}
    </div>
  );
}
