export { NoteCard, type NoteCardProps } from './NoteCard.tsx';
export { NoteEditor, type NoteEditorProps, type NoteWriting } from './NoteEditor.tsx';
export { cardStyles } from './styles.ts';
export { TargetCard, type TargetCardProps } from './TargetCard.tsx';
