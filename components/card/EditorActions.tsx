import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSentence, useWords } from '../shared/words/index.ts';

const MODIFIER = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';

interface EditorActionsProps {
  saving: boolean;
  onSave(): void;
  onCancel(): void;
  onDelete?: (() => void) | undefined;
}

export function EditorActions({ saving, onSave, onCancel, onDelete }: EditorActionsProps): JSX.Element {
  const { editor } = useWords();
  return (
    <footer class="editor-actions">
      {onDelete ? (
        <Button tone="danger" icon="trash" disabled={saving} onPress={onDelete}>
          {editor.remove}
        </Button>
      ) : null}
      <span class="gap" />
      <Button tone="quiet" onPress={onCancel}>
        {editor.cancel}
      </Button>
      <Button tone="primary" disabled={saving} onPress={onSave}>
        {saving ? editor.saving : editor.save}
        <span class="keys" aria-hidden="true">
          {MODIFIER} ↵
        </span>
      </Button>
    </footer>
  );
}

/** Asks before written text is thrown away. */
export function AskUnsaved({ onDiscard, onKeep }: { onDiscard(): void; onKeep(): void }): JSX.Element {
  const { editor } = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="editor-actions" role="alertdialog" aria-label={editor.unsaved}>
      <span class="ask">{editor.unsaved}</span>
      <Button tone="danger" onPress={onDiscard}>
        {editor.discard}
      </Button>
      <Button tone="primary" inputRef={keep} onPress={onKeep}>
        {editor.keepWriting}
      </Button>
    </div>
  );
}

/** Why the note is not kept, and a way to take its text along. */
export function NotSaved({ failure, onCopy }: { failure: Failure; onCopy(): void }): JSX.Element {
  const sentence = useSentence();
  const { editor } = useWords();
  return (
    <div class="not-saved">
      <Icon name="warning" />
      <p role="alert">
        <strong>{editor.notSaved}</strong> {sentence(failure)}
      </p>
      <Button icon="copy" onPress={onCopy}>
        {editor.copyText}
      </Button>
    </div>
  );
}
