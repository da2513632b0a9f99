import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { useLibraryWords } from '../words/index.ts';

interface FileButtonProps {
  disabled: boolean;
  onFile(file: File): void;
}

/** Asks for a CSV file. */
export function FileButton({ disabled, onFile }: FileButtonProps): JSX.Element {
  const { own } = useLibraryWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button tone="primary" icon="page" disabled={disabled} onPress={() => input.current?.click()}>
        {own.importFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={own.importFile}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
