import { settingsStyles } from '../settings/index.ts';
import { browseStyles } from './styles/browse.ts';
import { frameStyles } from './styles/frame.ts';
import { ownStyles } from './styles/own.ts';
import { tableStyles } from './styles/tables.ts';
import { valueStyles } from './styles/values.ts';

/** CSS text of the library, to stand behind the shared styles. */
export const libraryStyles = [frameStyles, browseStyles, valueStyles, tableStyles, ownStyles, settingsStyles].join(
  '\n',
);
