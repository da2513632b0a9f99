import type { JSX } from 'preact';
import { sentenceOf } from '../../../lib/model/result.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useFinderState } from './useFinder.ts';
import { useFindingWords } from './words/index.ts';

/** How far the index is while it is made, or why there is none. */
export function FinderTold(): JSX.Element | null {
  const words = useFindingWords();
  const locale = useLocale();
  const { failure, progress, version } = useFinderState();
  if (failure) {
    return (
      <p class="trouble" role="alert">
        {sentenceOf(failure, locale)}
      </p>
    );
  }
  if (version > 0 || progress === 0 || progress === 1) return null;
  return <p class="aside">{words.indexing(Math.round(progress * 100))}</p>;
}
