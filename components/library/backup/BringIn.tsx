import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../../lib/model/result.ts';
import type { Preference } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useDrop } from '../../shared/useDrop.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useWork } from '../export/useWork.ts';
import { Work } from '../export/Work.tsx';
import { useLibrary } from '../library.ts';
import { ComingPreview } from './ComingPreview.tsx';
import { bringIn, type Coming, readComing } from './coming.ts';
import { useBackupWords } from './words/index.ts';

/** A file on its way in: a backup, a raw export, a table of ours, or annotations of Hypothesis. Nothing is stored before the reader says so. */
export function BringIn(): JSX.Element {
  const words = useBackupWords();
  const locale = useLocale();
  const { database, telling, onChanged } = useLibrary();
  const work = useWork();
  const input = useRef<HTMLInputElement>(null);
  const [coming, setComing] = useState<Coming | null>(null);
  const [failed, setFailed] = useState<{ file: string; said: string } | null>(null);

  const read = (file: File) =>
    work.run(async (options) => {
      setComing(null);
      setFailed(null);
      const found = await readComing(database, file, options);
      if (found.ok) setComing(found.value);
      else setFailed({ file: file.name, said: sentenceOf(found.error, locale) });
    });
  const add = (prefer: Preference, settings: boolean) =>
    work.run(async (options) => {
      if (coming === null) return;
      const done = await bringIn(database, coming, { ...options, prefer, settings });
      setComing(null);
      if (!done.ok) return setFailed({ file: coming.fileName, said: sentenceOf(done.error, locale) });
      telling.tell(words.done(done.value.added, done.value.changed, done.value.left));
      onChanged();
    });
  const { over, handlers } = useDrop(read);
  return (
    <section class="form bring-in" aria-labelledby="in-title" data-over={over || undefined} {...handlers}>
      <header>
        <h2 id="in-title">{words.inTitle}</h2>
        <p class="aside">{words.inLead}</p>
      </header>
      <div class="buttons">
        <Button icon="page" disabled={work.busy} onPress={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".gz,.json,.csv,.txt"
          hidden
          aria-label={words.chooseFile}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) read(file);
          }}
        />
      </div>
      <Work work={work} />
      {failed === null ? null : (
        <div class="failure" role="alert">
          <strong>{words.failed(failed.file)}</strong>
          <p>{failed.said}</p>
        </div>
      )}
      {coming === null || work.busy ? null : (
        <ComingPreview coming={coming} onCancel={() => setComing(null)} onAdd={add} />
      )}
    </section>
  );
}
