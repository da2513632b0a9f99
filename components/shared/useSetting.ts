import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Setting } from '../../lib/platform/storage.ts';

/** What is chosen (null until it is known), and how to change it; false where the browser did not take it. */
export type UsedSetting<T> = readonly [value: T | null, change: (make: (value: T) => T) => Promise<boolean>];

/** A setting as it stands, wherever it is changed. */
export function useSetting<T>(setting: Setting<T>): UsedSetting<T> {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => setting.follow((kept) => setValue(() => kept)), [setting]);
  const change = useCallback((make: (value: T) => T) => setting.change(make), [setting]);
  return [value, change];
}
