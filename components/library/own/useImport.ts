import { useCallback, useRef, useState } from 'preact/hooks';
import {
  type ChosenRow,
  type ImportPreview,
  importObservations,
  type ReaderDataset,
  readObservations,
} from '../../../lib/dataset/index.ts';
import { type Failure, fail, ok, type Result } from '../../../lib/model/result.ts';
import type { Addition, PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { isoDay } from '../../shared/wording/index.ts';

/** How far an import is. `share`: from 0 to 1. */
export type Importing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly step: 'preview'; readonly preview: ImportPreview }
  | { readonly step: 'adding'; readonly preview: ImportPreview; readonly count: number; readonly share: number }
  | { readonly step: 'failed'; readonly fileName: string; readonly failure: Failure };

export interface Import {
  readonly state: Importing;
  read(file: File): Promise<void>;
  add(rows: readonly ChosenRow[]): Promise<Addition | null>;
  /** Stops what is under way, or closes what is shown. */
  leave(): void;
}

const IDLE: Importing = { step: 'idle' };

/** A file may be gone, or not be allowed to be read, by the time it is. */
async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail(
      'file-unreadable',
      '文件读不出来，可能已被移动、删除或正被其他程序占用。',
      'The file cannot be read; it may have been moved, deleted, or be held by another program.',
    );
  }
}

/** A file of observations on its way in: read, looked at, added or left. */
export function useImport(reader: ReaderDataset, database: PledgemarkDatabase, stopped: () => void): Import {
  const [state, setState] = useState<Importing>(IDLE);
  const stop = useRef<AbortController>(new AbortController());

  const begin = useCallback(() => {
    stop.current.abort();
    stop.current = new AbortController();
    return stop.current.signal;
  }, []);

  const fails = useCallback((fileName: string, failure: Failure, signal: AbortSignal) => {
    if (signal !== stop.current.signal) return;
    setState(failure.code === 'stopped' ? IDLE : { step: 'failed', fileName, failure });
  }, []);

  const read = useCallback(
    async (file: File) => {
      const signal = begin();
      const { name: fileName } = file;
      const onProgress = (share: number) => signal.aborted || setState({ step: 'reading', fileName, share });
      onProgress(0);
      const bytes = await bytesOf(file);
      if (!bytes.ok) return fails(fileName, bytes.error, signal);
      const day = isoDay(new Date());
      const preview = await readObservations(bytes.value, reader, database, { fileName, day, onProgress, signal });
      if (signal.aborted) return;
      if (!preview.ok) return fails(fileName, preview.error, signal);
      setState({ step: 'preview', preview: preview.value });
    },
    [begin, fails, reader, database],
  );

  const add = useCallback(
    async (rows: readonly ChosenRow[]) => {
      if (state.step !== 'preview') return null;
      const { preview } = state;
      const signal = begin();
      const count = rows.length;
      const onProgress = (share: number) => signal.aborted || setState({ step: 'adding', preview, count, share });
      onProgress(0);
      const added = await importObservations(reader, database, preview, rows, { onProgress, signal });
      if (!added.ok) {
        fails(preview.fileName, added.error, signal);
        return null;
      }
      setState(IDLE);
      return added.value;
    },
    [begin, fails, state, reader, database],
  );

  const leave = useCallback(() => {
    stop.current.abort();
    setState((now) => {
      if (now.step === 'reading' || now.step === 'adding') stopped();
      return IDLE;
    });
  }, [stopped]);

  return { state, read, add, leave };
}
