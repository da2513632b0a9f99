import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { DatasetParts } from '../../lib/indicators/index.ts';
import type { Result } from '../../lib/model/result.ts';
import type { PledgemarkDatabase } from '../../lib/storage/index.ts';
import type { Telling } from '../panel/useTold.ts';
import type { Finder } from './finding/finder.ts';
import { useLibraryWords } from './words/index.ts';

/** What every page of the library is given. */
export interface Library {
  readonly database: PledgemarkDatabase;
  /** The bundled dataset, with the catalogue of indicators. */
  load(): Promise<Result<DatasetParts>>;
  /** Finds among all that is kept; it is started when a page first asks. */
  finder(): Finder;
  /** The line at the foot of the page: what was done, with a way back. */
  readonly telling: Telling;
  /** The reader's own observations are other ones now: what was compared with them is to be compared anew. */
  onChanged(): void;
  /** What is kept on these reports is another now: open pages of them show it anew. */
  onKept(reportIds: readonly string[]): void;
}

export const LibraryContext = createContext<Library | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error('A page of the library stands outside of it.');
  return library;
}

/** The tab's title says what is shown, so that a bookmark has its name. */
export function useTitle(name: string): void {
  const { product } = useLibraryWords();
  useEffect(() => {
    document.title = `${name} · ${product}`;
  }, [name, product]);
}
