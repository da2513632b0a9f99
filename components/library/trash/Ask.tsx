import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import type { Asked } from './useDeeds.ts';
import { useTrashWords } from './words/index.ts';

interface AskProps {
  asked: Asked;
  onYes(): void;
  onNo(): void;
}

/** Asked before what has no way back. */
export function Ask({ asked, onYes, onNo }: AskProps): JSX.Element {
  const words = useTrashWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const question = words.ask(asked.notes.length, asked.searches.length, asked.data.length);
  return (
    <dialog ref={dialog} class="ask" aria-label={question} onClose={onNo}>
      <p>{question}</p>
      <div class="bar">
        <Button onPress={onNo}>{words.no}</Button>
        <Button tone="danger" onPress={onYes}>
          {words.yes}
        </Button>
      </div>
    </dialog>
  );
}
