import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words/index.ts';

const SHOWN_MS = 8000;

interface ToastProps {
  message: string;
  /** Offers to take the change back. */
  onUndo?: (() => void) | undefined;
  onGone(): void;
}

/** Says what has just been done. It waits while the pointer or the focus is on it. */
export function Toast({ message, onUndo, onGone }: ToastProps): JSX.Element {
  const { told } = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, message, onGone]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <span>{message}</span>
      {onUndo ? <Button onPress={onUndo}>{told.undo}</Button> : null}
      <Button icon="close" label={told.dismiss} onPress={onGone} />
    </div>
  );
}
