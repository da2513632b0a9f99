import type { SelectorContext } from '../../model/selector.ts';
import { runAfter, runBefore } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';

/** Words that stand in more places are told apart by their neighbours alone, which the first of them show. */
const MOST = 2000;

/** Other places of the same words in the text that they were selected in; `at` is their own, in plain characters. */
export function rivalsOf(prepared: PreparedText, recorded: RecordedQuote, at: number): SelectorContext['rivals'] {
  const { chars } = prepared.plain;
  const { exact, prefix, suffix } = recorded;
  const others = prepared.places.of(exact, MOST).filter((place) => place !== at);
  return {
    count: others.length,
    before: Math.max(0, ...others.map((place) => runBefore(chars, place, prefix))),
    after: Math.max(0, ...others.map((place) => runAfter(chars, place + exact.length, suffix))),
  };
}
