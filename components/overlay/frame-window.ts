/** A surface at the lower edge must be seen to some height, however little of the frame is in view. */
const LEAST_SEEN = 120;

/**
 * How far this document's window reaches below what the reader sees of it, in CSS pixels: a frame may be as tall as its
 * report, and then its lower edge is out of sight. 0 for a page that stands in no frame, or in one of another origin.
 */
export function hiddenBelow(): number {
  let seen = window.innerHeight;
  let top = 0;
  for (let view: Window = window; view.frameElement; view = view.parent) {
    top += view.frameElement.getBoundingClientRect().top + view.frameElement.clientTop;
    seen = Math.min(seen, view.parent.innerHeight - top);
  }
  return window.innerHeight - Math.min(window.innerHeight, Math.max(LEAST_SEEN, seen));
}

/** Shows a surface that is fixed to the window's lower edge, where the reader sees it. */
export function showAtEdge(surface: HTMLElement | null): void {
  surface?.style.setProperty('--below', `${hiddenBelow()}px`);
  surface?.showPopover();
}
