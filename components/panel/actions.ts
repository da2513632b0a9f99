import type { ExportedFile } from '../../lib/export/index.ts';
import { send } from '../../lib/messaging/index.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import { showInTab } from '../../lib/platform/tabs.ts';
import { exportRaw, type PledgemarkDatabase, rawExportFile } from '../../lib/storage/index.ts';
import { hiddenMarks } from '../shared/hidden-marks.ts';
import { isoDay } from '../shared/wording/index.ts';
import { addingActions } from './adding/actions.ts';
import { decidingActions } from './deciding/actions.ts';
import { followUpActions } from './follow-ups/actions.ts';
import { historyActions } from './history/actions.ts';
import { copy, download, markdownOf } from './leaving.ts';
import type { PanelSession } from './session.ts';
import type { PanelActions } from './state.ts';
import { placingActions } from './unplaced/actions.ts';
import { type Locale, words } from './words/index.ts';

/** What the panel can do, done: wishes to the page's overlay, requests to the background, files. */
export function panelActions(session: PanelSession, database: PledgemarkDatabase, locale: () => Locale): PanelActions {
  const gone = (): Result<never> => fail('page-gone', words(locale()).states.gone);
  const markdown = async (): Promise<Result<ExportedFile>> => {
    const page = session.page.peek();
    return page.kind === 'open' ? markdownOf(database, page.reading, locale()) : gone();
  };
  return {
    adding: addingActions(session, database, locale),
    deciding: decidingActions(() => session.tab.peek()?.id ?? null),
    history: historyActions(database),
    showChanges: () => session.wish({ type: 'show-changes' }),
    changesSeen: () => session.wish({ type: 'changes-seen' }),
    followUps: followUpActions(session, database, locale),
    placing: placingActions(session, database, locale),
    async hideMarks(hidden) {
      const kept = await hiddenMarks.write(hidden);
      return kept ? ok(null) : fail('setting-not-kept', words(locale()).listing.notKept);
    },
    undoCorrection: (id) => send('correction.undo', { id }),
    async exportRaw() {
      const raw = await exportRaw();
      if (!raw.ok) return raw;
      const { fileName, mediaType, content } = rawExportFile(raw.value, isoDay(new Date()));
      download({ fileName, content }, mediaType);
      return ok({ fileName, asOf: raw.value.asOf });
    },
    reveal: ({ start, end }) => session.wish({ type: 'reveal', start, end }),
    noteOn: (mention) => session.wish({ type: 'note-target', mention }),
    editNote: (id) => session.wish({ type: 'edit-note', id }),
    trash: (id) => send('note.trash', { id }),
    restore: (id) => send('note.restore', { id }),
    openPart(address) {
      const tabId = session.tab.peek()?.id;
      if (tabId !== undefined) void showInTab(tabId, address);
    },
    async findAttached() {
      const tabId = session.tab.peek()?.id;
      if (tabId === undefined) return null;
      const found = await send('page.attached', { tabId });
      return found.ok ? found.value.attached : null;
    },
    async readPage() {
      const tabId = session.tab.peek()?.id;
      return tabId === undefined ? gone() : send('page.read', { tabId });
    },
    async exportFile() {
      const file = await markdown();
      if (!file.ok) return file;
      download(file.value);
      return ok(file.value.fileName);
    },
    async exportCopy() {
      const file = await markdown();
      return file.ok ? copy(file.value.content, locale()) : file;
    },
    retryKept: () => session.retryKept(),
  };
}
