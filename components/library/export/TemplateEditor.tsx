import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { CodeBox } from './CodeBox.tsx';
import type { Preview } from './preview.ts';
import { saidFault } from './said-fault.ts';
import { useExportWords } from './words/index.ts';

interface TemplateEditorProps {
  source: string;
  fixed: boolean;
  preview: Preview | null;
  onChange(source: string): void;
}

/** Offset of the beginning of a line, from 1. */
function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split('\n');
  return lines.slice(0, line - 1).reduce((sum, words) => sum + words.length + 1, 0) + column - 1;
}

/** A template beside what it makes of the reader's own data. */
export function TemplateEditor({ source, fixed, preview, onChange }: TemplateEditorProps): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);
  const fault = preview?.fault ?? null;
  // While there is a fault, what it made last is a better guide than nothing.
  const last = useRef('');
  if (preview?.text != null) last.current = preview.text;
  const lines = source.split('\n').length;
  const goToFault = () => {
    if (!area.current || fault?.line == null) return;
    const at = offsetOf(source, fault.line, fault.column ?? 1);
    area.current.focus();
    area.current.setSelectionRange(at, at + 1);
  };
  return (
    <div class="editor">
      <div class="source">
        <label class="label" for="template-source">
          {words.source}
        </label>
        <div class="code">
          <pre class="numbers" aria-hidden="true" ref={numbers}>
            {Array.from({ length: lines }, (_, index) => (
              <span key={index + 1} class={fault?.line === index + 1 ? 'bad' : undefined}>{`${index + 1}\n`}</span>
            ))}
          </pre>
          <textarea
            id="template-source"
            ref={area}
            value={source}
            readOnly={fixed}
            wrap="off"
            spellcheck={false}
            aria-invalid={fault !== null}
            aria-describedby="template-fault"
            onInput={(event) => onChange(event.currentTarget.value)}
            onScroll={(event) => {
              if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
            }}
          />
        </div>
        <div class="fault" id="template-fault" role="status">
          {fault === null ? null : (
            <>
              <p>{saidFault(fault, locale)}</p>
              {fault.line === null ? null : (
                <Button tone="quiet" onPress={goToFault}>
                  {words.toFault}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
      <figure class="preview-box">
        <figcaption class="label">
          {fault && last.current !== '' ? words.previewBefore : preview?.sample ? words.previewSample : words.preview}
        </figcaption>
        <CodeBox label={words.preview} text={preview?.text ?? last.current} busy={preview === null} />
      </figure>
    </div>
  );
}
