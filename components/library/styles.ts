import { frameStyles } from './styles/frame.ts';
import { tableStyles } from './styles/tables.ts';

/** CSS text of the library, to stand behind the shared styles; each page brings its own beside it. */
export const libraryStyles = [frameStyles, tableStyles].join('\n');
