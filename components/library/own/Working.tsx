import type { JSX } from 'preact';
import { sentenceOf } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibraryWords } from '../words/index.ts';
import type { Importing } from './useImport.ts';

type Under = Extract<Importing, { step: 'reading' | 'adding' }>;

/** How far a long piece of work is, with a way to stop it. */
export function Working({ state, onStop }: { state: Under; onStop(): void }): JSX.Element {
  const { own } = useLibraryWords();
  const said =
    state.step === 'adding'
      ? own.adding(Math.round(state.share * state.count), state.count)
      : state.share < 1
        ? own.reading(state.fileName)
        : own.checking;
  return (
    <section class="working" aria-busy="true">
      <p role="status">{said}</p>
      <progress aria-label={own.progress} max={1} value={state.share} />
      <Button onPress={onStop}>{own.stop}</Button>
    </section>
  );
}

type Failed = Extract<Importing, { step: 'failed' }>;

/** Why a file did not come in, and that nothing was added. */
export function ImportFailure({ state, onClose }: { state: Failed; onClose(): void }): JSX.Element {
  const { own } = useLibraryWords();
  const locale = useLocale();
  return (
    <section class="failure" role="alert">
      <strong>{own.failed(state.fileName)}</strong>
      <p>{sentenceOf(state.failure, locale)}</p>
      <Button onPress={onClose}>{own.close}</Button>
    </section>
  );
}
