import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Setting } from '../../lib/platform/storage.ts';
import { useSetting } from '../shared/useSetting.ts';
import { useIn } from './section.ts';
import { pageWords } from './words/page.ts';

export interface Changing<T> {
  /** Null until it is known. */
  readonly value: T | null;
  change(make: (value: T) => T): void;
  /** Says that the browser did not keep the last change; null where it did. */
  readonly trouble: JSX.Element | null;
}

/** A setting as it stands, changed at once, with words where that failed. */
export function useChanging<T>(setting: Setting<T>): Changing<T> {
  const [value, change] = useSetting(setting);
  const [failed, setFailed] = useState(false);
  const { notKept } = useIn(pageWords);
  return {
    value,
    change: (make) => void change(make).then((kept) => setFailed(!kept)),
    trouble: failed ? (
      <p class="not-kept" role="alert">
        {notKept}
      </p>
    ) : null,
  };
}
