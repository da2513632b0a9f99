export type { Compared } from './Comparing.tsx';
export { CorrectionFields } from './CorrectionFields.tsx';
export { CorrectionForm, type CorrectionFormProps } from './CorrectionForm.tsx';
export { type Correcting, changeOf, correctingOf, faultsOf, quantityOf } from './correction.ts';
export type { Suggest } from './IndicatorField.tsx';
export { NoteCard, type NoteCardProps } from './NoteCard.tsx';
export { NoteEditor, type NoteEditorProps, type NoteWriting } from './NoteEditor.tsx';
export { cardStyles } from './styles.ts';
export { TargetCard, type TargetCardProps } from './TargetCard.tsx';
