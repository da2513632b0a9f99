import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../overlay/index.ts';

export interface StepsDone {
  /** A card was opened. */
  readonly pointed: boolean;
  /** A note is kept. */
  readonly written: boolean;
}

/** Which of the steps the reader has done on this report; what was done stays done. */
export function useStepsDone(session: Session | null): StepsDone {
  const [done, setDone] = useState<StepsDone>({ pointed: false, written: false });
  useEffect(() => {
    if (session === null) return;
    const { view, kept } = session.state;
    return effect(() => {
      const pointed = view.value?.kind === 'card';
      const written = kept.value.length > 0;
      setDone((before) => ({ pointed: before.pointed || pointed, written: before.written || written }));
    });
  }, [session]);
  return done;
}
