import { send } from '../../lib/messaging/index.ts';
import type { NoteDraft } from '../../lib/model/kept.ts';
import { warn } from '../../lib/platform/log.ts';

/** While the reader types on, what is written is set aside this often, in milliseconds. */
const REST_MS = 400;
const LONGEST_MS = 2_000;

/** Sets aside what is being written, so that a closed tab or a crash loses a few words at most. */
export interface SettingAside {
  /** After a short rest. */
  write(id: string, draft: NoteDraft): void;
  /** What waits is written at once; resolves when nothing is under way. */
  settle(): Promise<void>;
  /** The reader does not want it: what waits is not written, and what was is let go. */
  drop(id: string): void;
}

export function settingAside(signal: AbortSignal): SettingAside {
  let waiting: { id: string; draft: NoteDraft } | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const forget = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const now = waiting;
    forget();
    if (!now) return;
    last = send('draft.keep', now).then((kept) => {
      if (!kept.ok) warn('overlay', 'What is being written could not be set aside.', kept.error);
    });
  };
  const onHide = (): void => {
    if (document.hidden) flush();
  };
  window.addEventListener('pagehide', flush, { capture: true, signal });
  document.addEventListener('visibilitychange', onHide, { capture: true, signal });
  signal.addEventListener('abort', flush, { once: true });
  return {
    write(id, draft) {
      if (!waiting) since = performance.now();
      waiting = { id, draft };
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(REST_MS, since + LONGEST_MS - performance.now())));
    },
    async settle() {
      flush();
      await last;
    },
    drop(id) {
      forget();
      last = last.then(() => send('draft.drop', { id }));
    },
  };
}
