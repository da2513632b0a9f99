import { LibraryPage, libraryStyles } from '../../components/library/index.ts';
import { openOwnPage } from '../../components/shared/OwnPage.tsx';
import { sharedStyles } from '../../components/shared/styles.ts';
import { loadBundled } from '../../lib/dataset/index.ts';
import { send } from '../../lib/messaging/index.ts';
import { openDatabase } from '../../lib/storage/index.ts';

const database = openDatabase();

void openOwnPage(
  [sharedStyles, libraryStyles],
  <LibraryPage
    load={loadBundled}
    database={database}
    onChanged={() => void send('observations.changed', {})}
    onKept={(reportIds) => void send('kept.changed', { reportIds: [...reportIds] })}
  />,
);
