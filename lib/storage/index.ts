export {
  type Addition,
  type AddOptions,
  addObservations,
  type Decision,
  type RowToAdd,
} from './add-observations.ts';
export { restoreObservations, trashObservations, type Undone, undoBatch } from './change-observations.ts';
export { correctionsAt, correctionsOf, keepCorrection, undoCorrection } from './corrections.ts';
export { DATABASE_NAME, openDatabase, type PledgemarkDatabase } from './database.ts';
export { addEvidence, dropFollowUps, editFollowUp, editFollowUps, takeUpFollowUps } from './edit-follow-ups.ts';
export { exportRaw, type RawExport, rawExportFile } from './export-raw.ts';
export { type KeptReport, keptAt, keptOf, trashOf } from './kept.ts';
export { keepNote, restoreNote, trashNote } from './notes.ts';
export { observationKey, sameValue } from './observation-key.ts';
export {
  type Batch,
  batchesIn,
  observationsRevision,
  ownObservations,
  type Standing,
  standings,
} from './observations.ts';
export {
  type Origin,
  type OwnObservation,
  type OwnObservationDraft,
  OwnObservationDraftSchema,
  type OwnSource,
} from './own-observation.ts';
export { reportAt, reportOf, visitReport } from './reports.ts';
export { watch } from './watch.ts';
