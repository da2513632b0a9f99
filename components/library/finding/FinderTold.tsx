import type { JSX } from 'preact';
import { sentenceOf } from '../../../lib/model/result.ts';
import { useLate } from '../../shared/useLate.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useFinderState } from './useFinder.ts';
import { useFindingWords } from './words/index.ts';

interface FinderToldProps {
  /** Whether what is asked for is not answered yet. */
  waiting?: boolean;
}

/** How far the index is while it is made, or why there is none; and that it is searching, where that takes a while. */
export function FinderTold({ waiting = false }: FinderToldProps): JSX.Element | null {
  const words = useFindingWords();
  const locale = useLocale();
  const { failure, progress, version } = useFinderState();
  const late = useLate(version === 0 || waiting);
  if (failure) {
    return (
      <p class="trouble" role="alert">
        {sentenceOf(failure, locale)}
      </p>
    );
  }
  if (!late) return null;
  return <p class="aside">{version > 0 ? words.searching : words.indexing(Math.round(progress * 100))}</p>;
}
