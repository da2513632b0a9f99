/** The library labels groups of shapes, which have no role that a label could name; the figure around has its own. */
export function withoutLabels(figure: Element): Element {
  for (const group of figure.querySelectorAll('g[aria-label]')) {
    group.setAttribute('class', `mark-${group.getAttribute('aria-label') ?? ''}`);
    group.removeAttribute('aria-label');
  }
  return figure;
}
