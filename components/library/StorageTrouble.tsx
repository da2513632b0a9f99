import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import { exportRaw, observationsRevision, rawExportFile, watch } from '../../lib/storage/index.ts';
import { Button } from '../shared/Button.tsx';
import { sayExported, useSentence, useWords } from '../shared/own-words/index.ts';
import { isoDay } from '../shared/wording/index.ts';
import { useLibrary } from './library.ts';
import { saveFile } from './save-file.ts';

/** Where the database cannot be used: why, and a way to take all that lies in it along, as it is. */
export function StorageTrouble(): JSX.Element | null {
  const { database, telling } = useLibrary();
  const sentence = useSentence();
  const words = useWords();
  const { listing } = words;
  const [failure, setFailure] = useState<Failure | null>(null);
  // The smallest thing there is to read: it fails where the others would.
  useEffect(
    () =>
      watch(
        () => observationsRevision(database),
        (read) => setFailure(read.ok ? null : read.error),
      ),
    [database],
  );
  if (!failure) return null;
  const save = async (): Promise<void> => {
    const raw = await exportRaw();
    if (!raw.ok) return telling.tell(sentence(raw.error));
    const file = rawExportFile(raw.value, isoDay(new Date()));
    saveFile(file);
    telling.tell(sayExported(words, file.fileName, raw.value.asOf));
  };
  return (
    <div class="storage-trouble" role="alert">
      <p>
        {sentence(failure)} {listing.rawHint}
      </p>
      <Button icon="download" onPress={() => void save()}>
        {listing.exportRaw}
      </Button>
    </div>
  );
}
