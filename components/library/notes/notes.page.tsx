import { noteEditor } from '../../card/styles/editor.ts';
import { noteCard } from '../../card/styles/note.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { findingStyles } from '../styles/finding.ts';
import { NotesPage } from './NotesPage.tsx';
import { notesStyles } from './styles.ts';

export const page: LoadedPage = {
  Page: NotesPage,
  styles: [noteEditor, noteCard, findingStyles, notesStyles].join('\n'),
};
