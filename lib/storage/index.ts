export {
  type Addition,
  type AddOptions,
  addObservations,
  type Decision,
  type RowToAdd,
} from './add-observations.ts';
export { allFollowUps, type FollowUpOfReport, unitsInUse } from './all-follow-ups.ts';
export { attemptValue } from './attempt.ts';
export { type About, type ChangeName, changing, DOINGS, MOST_STEPS } from './change-log.ts';
export { restoreObservations, trashObservations, type Undone, undoBatch } from './change-observations.ts';
export { correctionsAt, correctionsOf, keepCorrection, undoCorrection } from './corrections.ts';
export { DATABASE_NAME, openDatabase, type PledgemarkDatabase, type Stored } from './database.ts';
export { dropUnsaved, keepUnsaved, unsavedAt } from './drafts.ts';
export { addEvidence, dropFollowUps, editFollowUp, editFollowUps, takeUpFollowUps } from './edit-follow-ups.ts';
export { exportRaw, type RawExport, rawExportFile, readRawExport } from './export-raw.ts';
export { BLOCKED } from './failures.ts';
export type { PartlyKnown } from './fill-in.ts';
export { type ChosenFolder, chooseFolder, folderFor, forgetFolder, knownFiles, noteFiles } from './folders.ts';
export { followChanges } from './follow-changes.ts';
export { followTargets, type TargetToFollow } from './follow-targets.ts';
export { type GatherOptions, gatherReports } from './gather.ts';
export {
  type KeptReport,
  keptAt,
  keptOf,
  keptOfNotes,
  latestNotes,
  type PlacedNote,
  pressingNotes,
  trashOf,
  watchKeptAt,
} from './kept.ts';
export {
  type IncomingRecords,
  MERGED_STORES,
  type MergedStore,
  type PlannedRecord,
  type RecordStanding,
} from './merge-plan.ts';
export { type Merged, mergeRecords, orphanFollowUps, type Preference } from './merge-records.ts';
export type { MergeOptions } from './merge-steps.ts';
export { colourNote, keepNote, restoreNote, trashNote } from './notes.ts';
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
export { isOnPage } from './parts.ts';
export { attachNote, keepAsItIs } from './place-notes.ts';
export { planRecords } from './plan-records.ts';
export { countRecords, readRecords } from './read-records.ts';
export { allReadings, putReading, readingsOf } from './readings.ts';
export { noteReportFacts, setReportFacts } from './report-facts.ts';
export { latestReports, reportAt, reportOf, visitReport } from './reports.ts';
export { countRewordings, type ScannedStore, scanStore } from './scan.ts';
export {
  deleteSearches,
  droppedSearches,
  dropSearch,
  savedSearches,
  saveSearch,
  takeUpSearch,
} from './searches.ts';
export { type SurveyedReport, surveyReports } from './survey.ts';
export { tagsInUse } from './tags.ts';
export { keepTemplate, templatesOf, trashTemplate } from './templates.ts';
export { textReports } from './text-reports.ts';
export {
  keepText,
  keptText,
  markChangesSeen,
  type NoteContext,
  noteContext,
  textVersions,
  type Wordings,
  wordingsOf,
} from './texts.ts';
export { allTrash, deleteForGood, purgeTrash, TRASH_MS } from './trash.ts';
export { deleteObservations, type TrashedObservations, trashedObservations } from './trashed-observations.ts';
export { whenUnblocked } from './unblocked.ts';
export { changesOf, redoChange, undoChange } from './undo.ts';
export { upgradeRecords } from './upgrade-records.ts';
export { watch } from './watch.ts';
