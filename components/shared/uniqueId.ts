import { useState } from 'preact/hooks';

let made = 0;

/** An element id unique in this script, also where several trees are rendered into one shadow root. */
export const useUniqueId = (kind: string): string => useState(() => `${kind}-${++made}`)[0];
