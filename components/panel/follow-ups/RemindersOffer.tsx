import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/own-words/index.ts';
import type { UsedReminders } from '../../shared/useReminders.ts';

interface RemindersOfferProps {
  reminders: UsedReminders;
  onTell(message: string): void;
}

/** Offers to be reminded, where something falls due and the reader is not reminded yet. */
export function RemindersOffer({ reminders, onTell }: RemindersOfferProps): JSX.Element | null {
  const { followUp } = useWords();
  const { value, turnOn } = reminders;
  const [later, setLater] = useState(false);
  if (value === null || value.enabled || later) return null;
  const say = followUp.reminders;
  const accept = async () => {
    const on = await turnOn();
    onTell(on ? say.on(`${String(value.hour).padStart(2, '0')}:00`) : say.refused);
  };
  return (
    <div class="offer-reminders">
      <p>{say.offer}</p>
      <Button onPress={() => void accept()}>{say.turnOn}</Button>
      <Button tone="quiet" onPress={() => setLater(true)}>
        {say.later}
      </Button>
    </div>
  );
}
