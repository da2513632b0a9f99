import type { AnchorVerdict, Selector } from '../../model/selector.ts';
import type { PreparedText } from './prepared.ts';
import { resolve } from './resolve.ts';

/**
 * What became of many notes on one text, one at a time: whoever drives it can let others work between two. What all
 * notes need of the text is made in the first steps, piece by piece.
 *
 * @yields the index of a selector and its verdict; `null` after a step that served all of them
 */
export function* resolveAll(
  text: PreparedText,
  selectors: readonly Selector[],
): Generator<{ index: number; verdict: AnchorVerdict } | null, void> {
  for (const part of text.parts()) {
    if (selectors.every(({ context }) => context?.text === text.digest)) break;
    part();
    yield null;
  }
  for (const [index, selector] of selectors.entries()) yield { index, verdict: resolve(text, selector) };
}
