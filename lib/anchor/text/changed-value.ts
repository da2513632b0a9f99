import { plain } from './plain-text.ts';
import type { RecordedQuote } from './recorded.ts';
import { afterValue, beforeValue, isYardstick, partValues, readValue, sameValue } from './value-expression.ts';

export interface ValueChange {
  from: string;
  to: string;
}

/** The words that stand now where the value stood, if all other words of the quote are as they were. */
function wordsInItsPlace(exact: string, valueText: string, at: number, words: string): ValueChange | null {
  const left = beforeValue(exact.slice(0, at));
  const right = afterValue(exact.slice(at + valueText.length));
  const fits = words.startsWith(left) && words.endsWith(right) && words.length > left.length + right.length;
  if (!fits) return null;
  return {
    from: exact.slice(left.length, exact.length - right.length),
    to: words.slice(left.length, words.length - right.length),
  };
}

function isOtherValue({ from, to }: ValueChange): boolean {
  const now = readValue(to);
  if (!now) return isYardstick(to) && to !== from;
  const then = readValue(from);
  return !then || !sameValue(then, now);
}

/** The target's own value replaced by another one; its name and every other word of the quote are kept. */
function targetChange(recorded: RecordedQuote, words: string): ValueChange | null {
  const valueText = plain(recorded.selector.target?.valueText ?? '');
  if (valueText === '') return null;
  const { exact } = recorded;
  for (let at = exact.indexOf(valueText); at >= 0; at = exact.indexOf(valueText, at + 1)) {
    const change = wordsInItsPlace(exact, valueText, at, words);
    if (change && isOtherValue(change)) return change;
  }
  return null;
}

/** In a passage that is no target: the same words with other numbers in the same places. */
function passageChange(exact: string, words: string): ValueChange | null {
  const then = partValues(exact);
  const now = partValues(words);
  if (then.values.length === 0 || then.rest !== now.rest) return null;
  const changed = then.values
    .map((from, i) => ({ from, to: now.values[i] ?? '' }))
    .filter(({ from, to }) => from !== to);
  if (changed.length === 0) return null;
  return { from: changed.map(({ from }) => from).join('、'), to: changed.map(({ to }) => to).join('、') };
}

/** The old and the new value where `words` (plain) are the quote with only its value exchanged; null otherwise. */
export const changedValue = (recorded: RecordedQuote, words: string): ValueChange | null =>
  recorded.selector.target ? targetChange(recorded, words) : passageChange(recorded.exact, words);
