import { useCallback, useRef, useState } from 'preact/hooks';

export interface WorkOptions {
  onProgress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** A long piece of work: how far it is, and how to stop it. */
export interface Working {
  readonly busy: boolean;
  /** From 0 to 1. */
  readonly share: number;
  run(work: (options: WorkOptions) => Promise<void>): void;
  stop(): void;
}

/** One piece of work at a time. */
export function useWork(): Working {
  const [share, setShare] = useState<number | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const run = useCallback((work: (options: WorkOptions) => Promise<void>) => {
    if (stopping.current) return;
    const controller = new AbortController();
    stopping.current = controller;
    setShare(0);
    const onProgress = (done: number, total: number) => setShare(total === 0 ? 1 : done / total);
    void work({ onProgress, signal: controller.signal }).finally(() => {
      stopping.current = null;
      setShare(null);
    });
  }, []);
  const stop = useCallback(() => stopping.current?.abort(), []);
  return { busy: share !== null, share: share ?? 0, run, stop };
}
