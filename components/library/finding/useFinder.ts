import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useLibrary } from '../library.ts';
import type { FinderState } from './finder.ts';
import type { CallAnswer, CallArguments, CallName } from './talk.ts';

/** How far the index is, followed. */
export function useFinderState(): FinderState {
  const finder = useLibrary().finder();
  const [state, setState] = useState(finder.state);
  useEffect(() => {
    setState(finder.state);
    return finder.listen(setState);
  }, [finder]);
  return state;
}

/**
 * What the index answers, asked anew when it changes. Until the new answer is there the one before stands; null before
 * the first.
 */
export function useAnswer<C extends CallName>(call: C, ...given: CallArguments<C>): CallAnswer<C> | null {
  const finder = useLibrary().finder();
  const { version } = useFinderState();
  const [answer, setAnswer] = useState<CallAnswer<C> | null>(null);
  const asked = JSON.stringify(given);
  // Asked anew when what is asked, or the index, changed
  // Before the page is painted: a frame later would be felt while typing.
  useLayoutEffect(() => {
    let overtaken = false;
    void finder.ask(call, ...given).then((value) => {
      if (!overtaken) setAnswer(value);
    });
    return () => {
      overtaken = true;
    };
  }, [finder, call, asked, version]);
  return answer;
}
