import { effect } from '@preact/signals';
import { BackupDue, backupDueStyles } from '../../components/backup/index.ts';
import { cardStyles } from '../../components/card/index.ts';
import { LivePanel, openPanelSession, panelActions, panelStyles, watchChoices } from '../../components/panel/index.ts';
import { hiddenMarks } from '../../components/shared/hidden-marks.ts';
import { openOwnPage } from '../../components/shared/OwnPage.tsx';
import { words } from '../../components/shared/own-words/index.ts';
import { sharedStyles } from '../../components/shared/styles.ts';
import { currentLocale } from '../../components/shared/words/current.ts';
import { connectToOverlay } from '../../lib/messaging/index.ts';
import { canonicalAddress } from '../../lib/platform/address.ts';
import { openDatabase, watchKeptAt } from '../../lib/storage/index.ts';
import { followShownTab } from './shown-tab.ts';

const database = openDatabase();
const session = openPanelSession({
  followTab: followShownTab,
  connect: connectToOverlay,
  watchHidden: hiddenMarks.follow,
  watchChoices,
  watchKept: (address, onKept) => watchKeptAt(database, canonicalAddress(address), onKept),
});

void openOwnPage(
  [sharedStyles, cardStyles, panelStyles, backupDueStyles],
  <>
    <BackupDue />
    <LivePanel session={session} actions={panelActions(session, database, currentLocale)} />
  </>,
);
effect(() => {
  document.title = words(currentLocale()).panel.title;
});
