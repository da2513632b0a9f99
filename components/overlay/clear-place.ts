/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

const at = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Moved sideways until it lies in the window. */
const into = (box: Box, size: Size, { width }: Size): Box =>
  at(Math.max(EDGE, Math.min(box.left, width - EDGE - size.width)), box.top, size);

const isInside = ({ top, bottom, left, right }: Box, window: Size): boolean =>
  top >= EDGE && bottom <= window.height - EDGE && left >= 0 && right <= window.width;

/** From the nearest to where the selection ends to the furthest. */
function candidates(lines: readonly Box[], size: Size, window: Size): Box[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const last = lines.at(-1) ?? at(0, 0, size);
  const beside = [last.top, top, window.height - EDGE - size.height, EDGE];
  const corners = [window.height - EDGE - size.height, EDGE].flatMap((y) => [
    at(window.width - EDGE - size.width, y, size),
    at(EDGE, y, size),
  ]);
  return [
    into(at(last.left, bottom + GAP, size), size, window),
    into(at(left, top - GAP - size.height, size), size, window),
    at(last.right + GAP, last.top + (last.bottom - last.top - size.height) / 2, size),
    ...beside.flatMap((y) => [at(right + GAP, y, size), at(left - GAP - size.width, y, size)]),
    ...corners,
  ];
}

/**
 * Where a surface of this size lies in the window without covering any of the selected lines; where they leave no such
 * place, where it covers least.
 *
 * @param lines boxes of the lines, in text order; those out of the window do not count
 */
export function clearPlace(lines: readonly Box[], size: Size, window: Size): { x: number; y: number } {
  const inView = lines.filter(({ top, bottom }) => bottom > 0 && top < window.height);
  const seen = inView.length > 0 ? inView : lines;
  const places = candidates(seen, size, window).filter((box) => isInside(box, window));
  const covered = (box: Box): number => seen.reduce((sum, line) => sum + shared(box, line), 0);
  const [first] = places;
  const best = places.find((box) => covered(box) === 0) ?? places.toSorted((a, b) => covered(a) - covered(b))[0];
  const { left, top } = best ?? first ?? at(EDGE, EDGE, size);
  return { x: left, y: top };
}
