/** A point of the viewport, in CSS pixels. */
export interface ViewPoint {
  x: number;
  y: number;
}

interface CaretPlace {
  node: Node;
  offset: number;
}

/** The boundary point of the DOM nearest to a point of the viewport, if it is in the page's own tree. */
export function caretAt(document: Document, { x, y }: ViewPoint): CaretPlace | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128 has only this one.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The nearest caret is also given for a point far beside the words, so the words' own boxes decide. */
export const isOn = (range: Range, { x, y }: ViewPoint): boolean =>
  Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
