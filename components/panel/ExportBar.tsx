import type { JSX } from 'preact';
import { Button } from '../shared/Button.tsx';
import { useSentence, useWords } from '../shared/own-words/index.ts';
import type { PanelActions } from './state.ts';

interface ExportBarProps {
  actions: Pick<PanelActions, 'exportFile' | 'exportCopy'>;
  onTell(message: string): void;
}

/** The way out: targets and notes as Markdown, to a file or to the clipboard. */
export function ExportBar({ actions, onTell }: ExportBarProps): JSX.Element {
  const sentence = useSentence();
  const { panel } = useWords();
  const toFile = async () => {
    const result = await actions.exportFile();
    onTell(result.ok ? panel.exported(result.value) : sentence(result.error));
  };
  const toClipboard = async () => {
    const result = await actions.exportCopy();
    onTell(result.ok ? panel.copied : sentence(result.error));
  };
  return (
    <footer class="export-bar">
      <Button icon="download" onPress={() => void toFile()}>
        {panel.exportFile}
      </Button>
      <Button icon="copy" onPress={() => void toClipboard()}>
        {panel.exportCopy}
      </Button>
    </footer>
  );
}
