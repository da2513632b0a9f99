import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify } from '../../lib/platform/notifications.ts';
import { type Reminders, reminders } from '../../lib/settings/index.ts';
import { useSetting } from './useSetting.ts';

export interface UsedReminders {
  /** Null until it is known. Not on where the browser took the permission back. */
  readonly value: Reminders | null;
  /** Asks the browser where it must; to be called in the turn of a click. False where it or the reader said no. */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<boolean>;
  /** 0 to 23. */
  setHour(hour: number): Promise<boolean>;
}

/** Whether and when the reader is reminded, and how to change it. */
export function useReminders(): UsedReminders {
  const [chosen, change] = useSetting(reminders);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => void mayNotify().then(setAllowed), []);
  const value = chosen && allowed !== null ? { ...chosen, enabled: chosen.enabled && allowed } : null;
  return {
    value,
    async turnOn() {
      const granted = await askToNotify();
      setAllowed(granted);
      return granted && change((kept) => ({ ...kept, enabled: true }));
    },
    turnOff: () => change((kept) => ({ ...kept, enabled: false })),
    setHour: (hour) => change((kept) => ({ ...kept, hour })),
  };
}
