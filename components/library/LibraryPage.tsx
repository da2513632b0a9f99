import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DatasetParts } from '../../lib/indicators/index.ts';
import type { Result } from '../../lib/model/result.ts';
import type { PledgemarkDatabase } from '../../lib/storage/index.ts';
import { EmptyState } from '../panel/EmptyState.tsx';
import { useTold } from '../panel/useTold.ts';
import { Button } from '../shared/Button.tsx';
import { Toast } from '../shared/Toast.tsx';
import { FIRST_PAGE, writePlace } from './address.ts';
import { HeldContext, useHoldings } from './data/useHoldings.ts';
import { useFinding } from './finding/useFinding.ts';
import { type Library, LibraryContext } from './library.ts';
import type { LoadedPage } from './loaded-page.ts';
import { pages } from './pages.ts';
import { StorageTrouble } from './StorageTrouble.tsx';
import { usePageStyles } from './usePageStyles.ts';
import { usePlace } from './usePlace.ts';
import { useLibraryWords } from './words/index.ts';

type Part = (typeof pages)[number];

const partOf = (page: string): Part | undefined =>
  pages.find(({ id }) => id === page) ?? pages.find(({ id }) => id === FIRST_PAGE);

function PageLinks({ parts, current }: { parts: readonly Part[]; current: Part | undefined }): JSX.Element {
  const words = useLibraryWords();
  return (
    <>
      {parts.map(({ id, aside }) => (
        <a
          key={id}
          href={writePlace(id)}
          class={aside ? 'apart' : undefined}
          aria-current={id === current?.id ? 'page' : undefined}
        >
          {words.pages[id]}
        </a>
      ))}
    </>
  );
}

function TopBar({ current }: { current: Part | undefined }): JSX.Element {
  const words = useLibraryWords();
  const bar = useRef<HTMLElement>(null);
  // On a narrow page the bar scrolls, and the page that is shown may lie outside of it.
  useEffect(() => {
    if (current) bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <header class="top">
      <p class="product">
        {words.product}
        <span class="aside">{words.title}</span>
      </p>
      <nav class="pages" ref={bar} aria-label={words.nav}>
        <PageLinks parts={pages.filter(({ aside }) => !aside)} current={current} />
        <span class="gap" />
        <PageLinks parts={pages.filter(({ aside }) => aside)} current={current} />
      </nav>
    </header>
  );
}

/** The page of that part, as far as it is loaded. */
function useLoaded(part: Part | undefined): { page: LoadedPage | null; failed: boolean } {
  const [loaded, setLoaded] = useState<{ id: string; page: LoadedPage | null } | null>(null);
  useEffect(() => {
    let gone = false;
    part?.load().then(
      ({ page }) => gone || setLoaded({ id: part.id, page }),
      () => gone || setLoaded({ id: part.id, page: null }),
    );
    return () => {
      gone = true;
    };
  }, [part]);
  const mine = loaded?.id === part?.id ? loaded : null;
  return { page: mine?.page ?? null, failed: mine !== null && mine.page === null };
}

/** The page that the address names. Its code comes when it is first shown. */
function Shown({ part }: { part: Part | undefined }): JSX.Element {
  const words = useLibraryWords();
  const { page, failed } = useLoaded(part);
  usePageStyles(page?.styles ?? '');
  if (failed) {
    return (
      <EmptyState icon="warning" title={words.pageMissing}>
        <Button onPress={() => location.reload()}>{words.reload}</Button>
      </EmptyState>
    );
  }
  return page === null ? <div aria-busy="true" /> : <page.Page />;
}

/** Whether one of the dataset's pages was shown since the library was opened. */
function useWanted(part: Part | undefined): boolean {
  const wanted = useRef(false);
  if (part?.id === 'data' || part?.id === 'own') wanted.current = true;
  return wanted.current;
}

interface LibraryPageProps {
  load(): Promise<Result<DatasetParts>>;
  database: PledgemarkDatabase;
  /** The reader's own data is another one now: what was compared with it is to be compared anew. */
  onChanged(): void;
  /** What is kept on these reports is another now: open pages of them are to be told. */
  onKept(reportIds: readonly string[]): void;
}

/** All that the reader has gathered, page by page. */
export function LibraryPage({ load, database, onChanged, onKept }: LibraryPageProps): JSX.Element {
  const place = usePlace();
  const part = partOf(place.page);
  const telling = useTold();
  const held = useHoldings(load, database, useWanted(part));
  const { told, hush } = telling;
  const finding = useFinding(database, load);
  const library = useMemo<Library>(
    () => ({ database, load, telling, onChanged, onKept, finder: finding.finder }),
    [database, load, telling, onChanged, onKept, finding],
  );
  return (
    <LibraryContext.Provider value={library}>
      <HeldContext.Provider value={held}>
        <div class="surface library">
          <TopBar current={part} />
          <StorageTrouble />
          <main>
            <Shown part={part} />
          </main>
          {told ? (
            <div class="told">
              <Toast
                key={told.id}
                message={told.message}
                onUndo={
                  told.undo &&
                  (() => {
                    told.undo?.();
                    hush();
                  })
                }
                onGone={hush}
              />
            </div>
          ) : null}
        </div>
      </HeldContext.Provider>
    </LibraryContext.Provider>
  );
}
