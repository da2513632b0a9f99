/** Boxes of the page that scroll what is in them, innermost first, without the window itself. */
function scrollersOf(node: Node): Element[] {
  const found: Element[] = [];
  const root = document.scrollingElement;
  for (let box = node.parentElement; box && box !== root && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight) continue;
    if (/auto|scroll|overlay/.test(getComputedStyle(box).overflowY)) found.push(box);
  }
  return found;
}

const middleOf = ({ top, bottom }: { top: number; bottom: number }): number => (top + bottom) / 2;

const MARGIN = 48;
const isInside = (range: Range, top: number, bottom: number): boolean => {
  const box = range.getBoundingClientRect();
  return box.top >= top + MARGIN && box.bottom <= bottom - MARGIN;
};

/** How far to go sideways so that the words begin in the window: a page may be wider than a window that is zoomed in. */
function sideways(range: Range): number {
  const { left, right } = range.getBoundingClientRect();
  const isSeen = left >= 0 && Math.min(right, left + MARGIN) <= window.innerWidth;
  return isSeen ? 0 : left - Math.min(MARGIN, window.innerWidth / 2);
}

/** Of a frame as tall as all its words the page around it scrolls, as far as it is of the same origin. */
function scrollAround(middle: number): void {
  let at = middle;
  try {
    for (let view: Window = window; view.frameElement; view = view.parent) {
      at += view.frameElement.getBoundingClientRect().top;
      const { innerHeight } = view.parent;
      if (at < MARGIN || at > innerHeight - MARGIN) {
        view.parent.scrollBy({ top: at - innerHeight / 2, behavior: 'instant' });
        at = innerHeight / 2;
      }
    }
  } catch {
    // Of another origin: it is not for us to scroll it.
  }
}

/** Brings words to the middle of their own window, unless they are well in view. */
function scrollWindow(range: Range, atOnce: boolean): void {
  const left = sideways(range);
  if (left === 0 && isInside(range, 0, window.innerHeight)) return;
  const by = middleOf(range.getBoundingClientRect()) - window.innerHeight / 2;
  const jump =
    atOnce || Math.abs(by) > 2 * window.innerHeight || matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ left, top: by, behavior: jump ? 'instant' : 'smooth' });
}

/**
 * Brings words to the middle of the window, unless they are well in view; long ways are jumped, and all where `atOnce`
 * or in a frame.
 */
export function scrollToWords(range: Range, atOnce: boolean): void {
  for (const scroller of scrollersOf(range.startContainer)) {
    const frame = scroller.getBoundingClientRect();
    if (!isInside(range, frame.top, frame.bottom)) {
      scroller.scrollTop += middleOf(range.getBoundingClientRect()) - middleOf(frame);
    }
  }
  const framed = window.parent !== window;
  scrollWindow(range, atOnce || framed);
  if (framed) scrollAround(middleOf(range.getBoundingClientRect()));
}
