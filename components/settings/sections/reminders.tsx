import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../shared/Field.tsx';
import { useReminders } from '../../shared/useReminders.ts';
import { type Section, useIn } from '../section.ts';
import { pageWords } from '../words/page.ts';
import { reminderWords } from '../words/reminders.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Body(): JSX.Element {
  const words = useIn(reminderWords);
  const { notKept } = useIn(pageWords);
  const { value, turnOn, turnOff, setHour } = useReminders();
  const [trouble, setTrouble] = useState<string | null>(null);
  const turn = async (on: boolean): Promise<void> => {
    const done = on ? await turnOn() : await turnOff();
    setTrouble(done ? null : on ? words.refused : notKept);
  };
  const at = async (hour: number): Promise<void> => setTrouble((await setHour(hour)) ? null : notKept);
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={value?.enabled ?? false}
          disabled={value === null}
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
        {words.on}
      </label>
      <Field label={words.hour}>
        {(id) => (
          <select
            id={id}
            class="input hour"
            value={value?.hour ?? 9}
            disabled={value === null}
            onChange={(event) => void at(event.currentTarget.selectedIndex)}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {words.clock(hour)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {trouble === null ? null : (
        <p class="not-kept" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

export const remindersSection: Section = { id: 'reminders', words: reminderWords, Body };
