import { useCallback, useRef, useState } from 'preact/hooks';

/** What the panel has just done, for the reader to see, with a way back where there is one. */
export interface Told {
  message: string;
  undo: (() => void) | undefined;
}

interface Telling {
  told: Told | null;
  tell(message: string, undo?: () => void): void;
  hush(): void;
}

export function useTold(): Telling {
  const [told, setTold] = useState<Told | null>(null);
  const hush = useCallback(() => setTold(null), []);
  const tell = useRef((message: string, undo?: () => void) => setTold({ message, undo })).current;
  return { told, tell, hush };
}
