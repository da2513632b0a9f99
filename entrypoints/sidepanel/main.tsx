import { render } from 'preact';
import { browser } from 'wxt/browser';
import { cardStyles } from '../../components/card/index.ts';
import { LivePanel, openPanelSession, panelActions, panelStyles } from '../../components/panel/index.ts';
import { hiddenMarks } from '../../components/shared/hidden-marks.ts';
import { sharedStyles } from '../../components/shared/styles.ts';
import { LocaleContext, localeOf, words } from '../../components/shared/words/index.ts';
import { connectToOverlay } from '../../lib/messaging/index.ts';
import { canonicalAddress } from '../../lib/platform/address.ts';
import { keptAt, openDatabase, watch } from '../../lib/storage/index.ts';
import { followShownTab } from './shown-tab.ts';

const locale = localeOf([browser.i18n.getUILanguage()]);
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
document.title = words(locale).panel.title;

const sheet = new CSSStyleSheet();
sheet.replaceSync([sharedStyles, cardStyles, panelStyles].join('\n'));
document.adoptedStyleSheets = [sheet];

const database = openDatabase();
const session = openPanelSession({
  followTab: followShownTab,
  connect: connectToOverlay,
  watchHidden(onHidden) {
    void hiddenMarks.read().then(onHidden);
    return hiddenMarks.watch(onHidden);
  },
  watchKept: (address, onKept) => watch(() => keptAt(database, canonicalAddress(address)), onKept),
});

render(
  <LocaleContext.Provider value={locale}>
    <LivePanel session={session} actions={panelActions(session, database, locale)} />
  </LocaleContext.Provider>,
  document.body,
);
