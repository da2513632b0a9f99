import type { JSX } from 'preact';
import { backupName, writeBackup } from '../../../lib/backup/index.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { allSettings } from '../../../lib/platform/settings-store.ts';
import { backupState } from '../../../lib/settings/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useSetting } from '../../shared/useSetting.ts';
import { isoDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useWork } from '../export/useWork.ts';
import { Work } from '../export/Work.tsx';
import { useLibrary } from '../library.ts';
import { saveBlob } from '../save-blob.ts';
import { useBackupWords } from './words/index.ts';

/** A backup by hand, and when the last one was made. */
export function Make(): JSX.Element {
  const words = useBackupWords();
  const locale = useLocale();
  const { database, telling } = useLibrary();
  const [state] = useSetting(backupState);
  const work = useWork();
  const make = () =>
    work.run(async (options) => {
      const made = await writeBackup(database, { ...options, settings: await allSettings() });
      if (!made.ok) return telling.tell(sentenceOf(made.error, locale));
      const name = backupName(isoDay(new Date()));
      saveBlob(name, made.value);
      await backupState.write({ last: Date.now(), trouble: null });
      telling.tell(words.made(name, made.value.size));
    });
  const last = state?.last ?? null;
  return (
    <div class="make">
      <Button tone="primary" icon="download" disabled={work.busy} onPress={make}>
        {words.make}
      </Button>
      <p class="aside" role="status">
        {last === null ? words.never : words.last(isoDay(new Date(last)))}
      </p>
      <Work work={work} />
    </div>
  );
}
