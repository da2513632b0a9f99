import type { JSX } from 'preact';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import type { IconName } from '../../shared/Icon.tsx';

interface NothingFoundProps {
  /** Shown where there is nothing at all yet. */
  icon: IconName;
  words: { none: string; noneHint: string; noMatch: string; noMatchHint: string; clear: string };
  /** Whether a search or filters keep out what there is. */
  narrowed: boolean;
  onClear(): void;
}

/** An empty list, and what to do next: how something comes into it, or how to see more again. */
export function NothingFound({ icon, words, narrowed, onClear }: NothingFoundProps): JSX.Element {
  if (!narrowed) return <EmptyState icon={icon} title={words.none} hint={words.noneHint} />;
  return (
    <EmptyState icon="search" title={words.noMatch} hint={words.noMatchHint}>
      <Button onPress={onClear}>{words.clear}</Button>
    </EmptyState>
  );
}
