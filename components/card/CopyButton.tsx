import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { useWords } from '../shared/words/index.ts';

const SHOWN_MS = 2400;

/** Copies, and says for a moment whether it did. */
export function CopyButton({ onCopy }: { onCopy(): Promise<boolean> }): JSX.Element {
  const { card } = useWords();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () => {
    onCopy().then(setDone, () => setDone(false));
  };
  return (
    <Button icon={done ? 'check' : 'copy'} onPress={copy}>
      <span aria-live="polite">{done === null ? card.copy : done ? card.copied : card.notCopied}</span>
    </Button>
  );
}
