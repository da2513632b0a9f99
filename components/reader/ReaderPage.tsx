// The import makes reading a signal while rendering follow it.
import '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import { readerPath, shownInReader } from '../../lib/platform/reader-address.ts';
import type { PledgemarkDatabase } from '../../lib/storage/index.ts';
import { EmptyState } from '../panel/EmptyState.tsx';
import { useSentence } from '../shared/words/index.ts';
import { type KeptCopy, keptCopy } from './kept-copy.ts';
import { OpenText } from './OpenText.tsx';
import { openText } from './opening/open-text.ts';
import { fromBundle } from './opening/sources.ts';
import { StartPage } from './StartPage.tsx';
import { useReaderWords } from './words/index.ts';

/** In the page's address: the first steps stand beside the text. */
const STEPS = 'steps';

interface ReaderPageProps {
  database: PledgemarkDatabase;
  /** The page's own address, which says what it shows. */
  url: string;
}

/** The way to the text, or why there is none. */
function Waiting({ found }: { found: Result<KeptCopy | null> | null }): JSX.Element {
  const words = useReaderWords();
  const sentence = useSentence();
  if (found === null) return <div aria-busy="true" />;
  const hint = found.ok ? words.missing.hint : sentence(found.error);
  return (
    <EmptyState icon="warning" title={words.missing.title} hint={hint}>
      <a class="button" href="/reader.html">
        {words.missing.back}
      </a>
    </EmptyState>
  );
}

interface KeptProps {
  database: PledgemarkDatabase;
  address: string;
  steps: boolean;
}

function Kept({ database, address, steps }: KeptProps): JSX.Element {
  const [found, setFound] = useState<Result<KeptCopy | null> | null>(null);
  useEffect(() => void keptCopy(database, address).then(setFound), [database, address]);
  if (found?.ok && found.value)
    return <OpenText database={database} address={address} copy={found.value} steps={steps} />;
  return (
    <main class="surface reader-start">
      <Waiting found={found} />
    </main>
  );
}

/** Opens the bundled report with the first steps beside it. */
function OpenSample({ database }: { database: PledgemarkDatabase }): JSX.Element {
  const [failed, setFailed] = useState<Result<never> | null>(null);
  useEffect(() => {
    const open = async (): Promise<void> => {
      const source = await fromBundle();
      const opened = source.ok ? await openText(database, source.value) : source;
      if (opened.ok) location.replace(`${readerPath(opened.value)}&${STEPS}`);
      else setFailed(opened);
    };
    void open();
  }, [database]);
  return (
    <main class="surface reader-start">
      <Waiting found={failed} />
    </main>
  );
}

/** The reading page: a kept text with its marks, or the ways to open one. */
export function ReaderPage({ database, url }: ReaderPageProps): JSX.Element {
  const address = shownInReader(url);
  const steps = new URL(url).searchParams.has(STEPS);
  if (address !== null) return <Kept database={database} address={address} steps={steps} />;
  return steps ? <OpenSample database={database} /> : <StartPage database={database} />;
}
