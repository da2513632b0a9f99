import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { canPickFolder, pickFolder } from '../../../lib/folder/index.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { askToBackUpAlone, canBackUpAlone } from '../../../lib/platform/alone.ts';
import { type BackupSchedule, backupSchedule, backupState } from '../../../lib/settings/index.ts';
import { chooseFolder, folderFor } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useSetting } from '../../shared/useSetting.ts';
import { useLocale } from '../../shared/words/index.ts';
import { Choice } from '../Choice.tsx';
import { useLibrary } from '../library.ts';
import { useBackupWords } from './words/index.ts';

const EVERY = ['never', 'day', 'week'] as const;

/** Whether, how often and where to a backup is made by itself. */
export function ScheduleChoice(): JSX.Element | null {
  const words = useBackupWords();
  const locale = useLocale();
  const { database, telling } = useLibrary();
  const [schedule, change] = useSetting(backupSchedule);
  const [state] = useSetting(backupState);
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    void folderFor(database, 'backup').then((found) => setFolder(found.ok ? (found.value?.name ?? null) : null));
  }, [database]);
  if (schedule === null) return null;

  const choose = async () => {
    const handle = await pickFolder('backup');
    if (handle === null) return;
    const chosen = await chooseFolder(database, 'backup', handle);
    if (!chosen.ok) return telling.tell(sentenceOf(chosen.error, locale));
    setFolder(handle.name);
    await change((now) => ({ ...now, to: 'folder' }));
  };
  const toDownloads = async () => {
    if (await askToBackUpAlone('downloads')) await change((now) => ({ ...now, to: 'downloads' }));
    else telling.tell(words.downloadsRefused);
  };
  const setEvery = async (every: BackupSchedule['every']) => {
    // Asked in the turn of the click, and only when it is first needed.
    if (every !== 'never' && !(await askToBackUpAlone(schedule.to))) {
      return telling.tell(words.downloadsRefused);
    }
    await change((now) => ({ ...now, every }));
  };
  return (
    <div class="schedule">
      <h3>{words.alone}</h3>
      <Choice
        label={words.alone}
        choices={EVERY.map((id) => ({ id, label: words.every[id] }))}
        chosen={schedule.every}
        onChoose={(every) => void setEvery(every)}
      />
      {schedule.every === 'never' ? null : (
        <div class="buttons">
          <span class="aside">{schedule.to === 'folder' ? words.toFolder(folder) : words.toDownloads}</span>
          {schedule.to === 'folder' ? (
            <Button tone="quiet" onPress={() => void toDownloads()}>
              {words.useDownloads}
            </Button>
          ) : null}
          {canPickFolder() ? (
            <Button tone="quiet" onPress={() => void choose()}>
              {schedule.to === 'folder' ? words.otherFolder : words.useFolder}
            </Button>
          ) : null}
        </div>
      )}
      <p class="aside">{canBackUpAlone() ? words.aloneHint : words.remindHint}</p>
      {state?.trouble ? <p class="not-kept">{words.trouble}</p> : null}
    </div>
  );
}
