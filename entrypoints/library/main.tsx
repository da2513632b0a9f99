import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryPage, libraryStyles } from '../../components/library/index.ts';
import { sharedStyles } from '../../components/shared/styles.ts';
import { LocaleContext, localeOf } from '../../components/shared/words/index.ts';
import { loadBundled } from '../../lib/dataset/index.ts';
import { send } from '../../lib/messaging/index.ts';
import { openDatabase } from '../../lib/storage/index.ts';

const locale = localeOf([browser.i18n.getUILanguage()]);
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';

const sheet = new CSSStyleSheet();
sheet.replaceSync([sharedStyles, libraryStyles].join('\n'));
document.adoptedStyleSheets = [sheet];

const database = openDatabase();

render(
  <LocaleContext.Provider value={locale}>
    <LibraryPage load={loadBundled} database={database} onChanged={() => void send('observations.changed', {})} />
  </LocaleContext.Provider>,
  document.body,
);
