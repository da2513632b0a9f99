import { computePosition, flip, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import { clearPlace } from './clear-place.ts';

/** Puts a surface beside words; `before` is where it was put last. */
export type Placing = (surface: HTMLElement, range: Range, before: Placement | null) => Promise<Placement>;

const GAP = 8;
const EDGE = 8;
/** Below this a card is no use; then it rather lies over other words. */
const LEAST_ROOM = 180;
/** Words that fill more of the window than this cannot be kept clear as a whole, only the line that is pointed at. */
const MOST_OF_WINDOW = 0.45;

/** The box to keep clear: all of the words, or of long ones the last line in view. */
export function boxOf(range: Range): DOMRect {
  const whole = range.getBoundingClientRect();
  if (whole.height <= MOST_OF_WINDOW * window.innerHeight) return whole;
  const lines = Array.from(range.getClientRects());
  return lines.findLast(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight) ?? whole;
}

/** A side is no place where the surface would reach out of the window there: above or below it can be made lower. */
function sidesWithRoom({ left, right }: DOMRect, width: number): Placement[] {
  const needed = width + GAP + EDGE;
  const fits = { 'right-start': window.innerWidth - right, 'left-start': left } as const;
  return (['right-start', 'left-start'] as const).filter((side) => fits[side] >= needed);
}

/**
 * Places a surface of the top layer beside words, not over them: below, above, or at a side, whichever has room, but
 * where it was placed before if that still has. In a window too low for both it rather lies over words than out of sight. In coordinates of the document, so that it scrolls along by itself.
 *
 * @returns where it was placed
 */
export async function placeBeside(surface: HTMLElement, range: Range, before: Placement | null): Promise<Placement> {
  const words: VirtualElement = { getBoundingClientRect: () => boxOf(range) };
  const { x, y, placement } = await computePosition(words, surface, {
    strategy: 'fixed',
    placement: before ?? 'bottom-start',
    middleware: [
      offset(GAP),
      flip({
        padding: EDGE,
        crossAxis: false,
        fallbackPlacements: ['bottom-start', 'top-start', ...sidesWithRoom(boxOf(range), surface.offsetWidth)],
      }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          surface.style.setProperty('--room', `${Math.max(LEAST_ROOM, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  const lowest = window.innerHeight - EDGE - surface.offsetHeight;
  const seen = Math.max(EDGE, Math.min(y, lowest));
  surface.style.left = `${Math.round(x + window.scrollX)}px`;
  surface.style.top = `${Math.round(seen + window.scrollY)}px`;
  return placement;
}

/** Places a small surface where it covers none of the words. The words may run over many lines. */
export async function placeClear(surface: HTMLElement, range: Range): Promise<Placement> {
  const { width, height } = surface.getBoundingClientRect();
  const lines = Array.from(range.getClientRects());
  const { x, y } = clearPlace(lines, { width, height }, { width: window.innerWidth, height: window.innerHeight });
  surface.style.left = `${Math.round(x + window.scrollX)}px`;
  surface.style.top = `${Math.round(y + window.scrollY)}px`;
  return 'bottom-start';
}
