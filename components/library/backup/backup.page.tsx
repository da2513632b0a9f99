import type { JSX } from 'preact';
import { exportStyles } from '../export/styles.ts';
import { useTitle } from '../library.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { useLibraryWords } from '../words/index.ts';
import { BringIn } from './BringIn.tsx';
import { Make } from './Make.tsx';
import { ScheduleChoice } from './ScheduleChoice.tsx';
import { backupStyles } from './styles.ts';
import { useBackupWords } from './words/index.ts';

/** Everything as one file, by hand and by itself; back again; and notes from elsewhere. */
function BackupPage(): JSX.Element {
  const words = useBackupWords();
  useTitle(useLibraryWords().pages.backup);
  return (
    <div class="page-scroll">
      <div class="taking backup">
        <header class="taking-head">
          <h1>{words.title}</h1>
          <p class="definition">{words.lead}</p>
        </header>
        <section class="form" aria-labelledby="make-title">
          <header>
            <h2 id="make-title">{words.makeTitle}</h2>
          </header>
          <Make />
          <ScheduleChoice />
        </section>
        <BringIn />
      </div>
    </div>
  );
}

export const page: LoadedPage = { Page: BackupPage, styles: `${exportStyles}${backupStyles}` };
