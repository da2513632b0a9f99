export { areas } from './areas.ts';
export { loadBundled } from './bundled.ts';
export { type ComparedPlace, compareMentions } from './compare-mentions.ts';
export { fileText, type OtherKind } from './csv/file-text.ts';
export type { ReadOptions } from './csv/read-file.ts';
export type { Reason } from './csv/reason.ts';
export { type CsvForm, type ObservationFile, writeObservationFile } from './csv/write-file.ts';
export {
  type ChosenRow,
  type FaultyRow,
  type ImportPreview,
  importObservations,
  newRows,
  type PreviewRow,
  type ReadableRow,
  readObservations,
} from './import.ts';
export { joinOwn, type ReaderDataset } from './join.ts';
export { OWN_CATEGORY } from './own-indicators.ts';
export { type DraftStanding, draftStandings } from './preview.ts';
export { draftOf, type ObservationProposal, type ProposalPlace, proposeObservations } from './proposals.ts';
export { readerDataset } from './reader-dataset.ts';
