import type { JSX } from 'preact';
import { Button } from '../../shared/Button.tsx';
import type { Working } from './useWork.ts';
import { useExportWords } from './words/index.ts';

/** How far a long piece of work is, with a way to stop it; nothing while there is none. */
export function Work({ work }: { work: Working }): JSX.Element | null {
  const words = useExportWords();
  if (!work.busy) return null;
  return (
    <div class="work" aria-busy="true">
      <progress aria-label={words.progressLabel} max={1} value={work.share} />
      <Button onPress={work.stop}>{words.stop}</Button>
    </div>
  );
}
