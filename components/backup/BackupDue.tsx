import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isDue } from '../../lib/backup/schedule.ts';
import { sentenceOf } from '../../lib/model/result.ts';
import { canBackUpAlone } from '../../lib/platform/alone.ts';
import { isoDay, now } from '../../lib/platform/clock.ts';
import { backupSchedule, backupState } from '../../lib/settings/index.ts';
import { openDatabase } from '../../lib/storage/index.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSetting } from '../shared/useSetting.ts';
import { useLocale } from '../shared/words/index.ts';
import { dueWords } from './words.ts';

const HELD_MS = 60_000;

/** Makes the backup and offers it as a file; why it could not be made, else null. */
async function backUp(): Promise<Parameters<typeof sentenceOf>[0] | null> {
  const [{ writeBackup, backupName }, { allSettings }] = await Promise.all([
    import('../../lib/backup/index.ts'),
    import('../../lib/platform/settings-store.ts'),
  ]);
  const made = await writeBackup(openDatabase(), { settings: await allSettings() });
  if (!made.ok) return made.error;
  const address = URL.createObjectURL(made.value);
  const link = document.createElement('a');
  link.href = address;
  link.download = backupName(isoDay(new Date(now())));
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
  await backupState.write({ last: now(), trouble: null });
  return null;
}

/** Says that a backup is due where the browser could not make it by itself, with one click to make it; else nothing. */
export function BackupDue(): JSX.Element | null {
  const locale = useLocale();
  const words = dueWords[locale];
  const [schedule] = useSetting(backupSchedule);
  const [state] = useSetting(backupState);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (said !== null)
    return (
      <p class="backup-due" role="status">
        {said}
      </p>
    );
  if (schedule === null || state === null) return null;
  const due = isDue(schedule.every, state.last, now()) && (state.trouble !== null || !canBackUpAlone());
  if (!due) return null;
  const press = async () => {
    setBusy(true);
    const failure = await backUp();
    setBusy(false);
    setSaid(failure === null ? words.made : sentenceOf(failure, locale));
  };
  return (
    <div class="backup-due" role="status">
      <Icon name="warning" />
      <span>
        <strong>{words.due}</strong> {state.last === null ? words.never : words.since(isoDay(new Date(state.last)))}
      </span>
      <Button disabled={busy} onPress={() => void press()}>
        {words.now}
      </Button>
      <a href="/library.html#/backup" target="_blank" rel="noreferrer">
        {words.settings}
      </a>
    </div>
  );
}
