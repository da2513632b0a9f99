import { useCallback } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import { type Result, sentenceOf } from '../../../lib/model/result.ts';
import type { SurveyedReport } from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { useGather } from './useGather.ts';
import { useWork, type Working, type WorkOptions } from './useWork.ts';

/** What is to be taken out. */
export interface Chosen {
  /** Null until it is known. */
  readonly chosen: readonly SurveyedReport[] | null;
  /** Whether that is all there is. */
  readonly whole: boolean;
}

/** Of a piece of work, the share that reading takes. */
const READING = 0.3;

/** The second part of a piece of work, as part of the whole. */
const afterReading = ({ onProgress, signal }: WorkOptions): WorkOptions => ({
  signal,
  onProgress: (done, total) => onProgress(READING + (1 - READING) * (total === 0 ? 1 : done / total), 1),
});

export interface Taking {
  readonly work: Working;
  /** Reads what was chosen, and does something with it; a failure is told in words. */
  take(make: (gathered: Gathered, options: WorkOptions) => Promise<Result<unknown>>): void;
}

/** Work on what was chosen: first it is read, which takes a while in a large library, then something is made of it. */
export function useTaking({ chosen, whole }: Chosen): Taking {
  const { telling } = useLibrary();
  const locale = useLocale();
  const gather = useGather();
  const work = useWork();
  const take = useCallback<Taking['take']>(
    (make) =>
      work.run(async (options) => {
        const reports = whole || chosen === null ? null : new Set(chosen.map(({ report }) => report.id));
        const onProgress = (done: number, total: number) =>
          options.onProgress(READING * (done / Math.max(1, total)), 1);
        const gathered = await gather({ reports, signal: options.signal, onProgress });
        const made = gathered.ok ? await make(gathered.value, afterReading(options)) : gathered;
        if (!made.ok) telling.tell(sentenceOf(made.error, locale));
      }),
    [chosen, whole, gather, work.run, telling, locale],
  );
  return { work, take };
}
