import { useCallback, useState } from 'preact/hooks';

/** What the panel has just done, for the reader to see, with a way back where there is one. */
export interface Told {
  /** Another one for each time it is said, also in the same words. */
  id: number;
  message: string;
  undo: (() => void) | undefined;
}

export interface Telling {
  told: Told | null;
  tell(message: string, undo?: () => void): void;
  hush(): void;
}

export function useTold(): Telling {
  const [told, setTold] = useState<Told | null>(null);
  const hush = useCallback(() => setTold(null), []);
  const tell = useCallback(
    (message: string, undo?: () => void) => setTold((last) => ({ id: (last?.id ?? 0) + 1, message, undo })),
    [],
  );
  return { told, tell, hush };
}
