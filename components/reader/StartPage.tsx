import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '../../lib/model/result.ts';
import { readerPath } from '../../lib/platform/reader-address.ts';
import type { PledgemarkDatabase } from '../../lib/storage/index.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { useDrop } from '../shared/useDrop.ts';
import { useSentence } from '../shared/words/index.ts';
import { openText } from './opening/open-text.ts';
import type { Source } from './opening/read-text.ts';
import { fromBundle, fromFile, fromPaste } from './opening/sources.ts';
import { Recent } from './Recent.tsx';
import { TopBar } from './TopBar.tsx';
import { useReaderWords } from './words/index.ts';

interface Opening {
  readonly busy: boolean;
  readonly failure: Failure | null;
  open(source: Promise<Result<Source>> | Result<Source>): void;
}

/** Takes a text in and goes to it; says what went wrong. */
function useOpening(database: PledgemarkDatabase): Opening {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (source: Promise<Result<Source>> | Result<Source>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const taken = await source;
    const opened = taken.ok ? await openText(database, taken.value) : taken;
    if (opened.ok) location.assign(readerPath(opened.value));
    else {
      setFailure(opened.error);
      setBusy(false);
    }
  };
  return { busy, failure, open: (source) => void run(source) };
}

function FileChoice({ busy, onFile }: { busy: boolean; onFile(file: File): void }): JSX.Element {
  const { start } = useReaderWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="page" disabled={busy} onPress={() => input.current?.click()}>
        {start.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,.html,.htm,.xhtml,.shtml,text/plain,text/html"
        hidden
        aria-label={start.file}
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

/** The ways to open a text. */
export function StartPage({ database }: { database: PledgemarkDatabase }): JSX.Element {
  const words = useReaderWords();
  const { start } = words;
  const sentence = useSentence();
  const [pasted, setPasted] = useState('');
  const { busy, failure, open } = useOpening(database);
  const drop = useDrop((file) => open(fromFile(file)));
  useEffect(() => {
    document.title = `${start.title} · ${words.product}`;
  }, [words, start]);
  return (
    <div class="surface reader" {...drop.handlers}>
      <TopBar>
        <a href="/library.html">{words.library}</a>
      </TopBar>
      <main class="reader-start">
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <Field label={start.paste}>
          {(id) => (
            <textarea
              id={id}
              class="input"
              rows={9}
              placeholder={start.pasteHint}
              value={pasted}
              spellcheck={false}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="bar">
          <Button tone="primary" disabled={busy || pasted.trim() === ''} onPress={() => open(fromPaste(pasted))}>
            {busy ? start.opening : start.read}
          </Button>
          <span class="aside">{start.or}</span>
          <FileChoice busy={busy} onFile={(file) => open(fromFile(file))} />
          <span class="aside grow">{start.fileHint}</span>
        </div>
        <div role="alert">{failure ? <p class="trouble">{sentence(failure)}</p> : null}</div>
        <section class="sample">
          <Button icon="page" disabled={busy} onPress={() => open(fromBundle())}>
            {start.sample}
          </Button>
          <span class="aside">{start.sampleHint}</span>
          <a href="/reader.html?steps">{start.steps}</a>
        </section>
        <Recent database={database} />
      </main>
      {drop.over ? <div class="drop-veil">{start.drop}</div> : null}
    </div>
  );
}
