import { type BackupWords, figure } from './zh.ts';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const en: BackupWords = {
  title: 'Backup and restore',
  lead: 'All reports, notes, follow-ups, data and settings in one file. Make one before you change computers or browsers; restoring merges with what is here and never overwrites what is newer.',
  makeTitle: 'Backup',
  make: 'Back up now',
  never: 'No backup has been made yet.',
  last: (day) => `Last backup: ${day}`,
  made: (name, bytes) => `Backed up to ${name} (${size(bytes)})`,
  alone: 'Automatic backup',
  every: { never: 'Off', day: 'Daily', week: 'Weekly' },
  toDownloads: 'Into the downloads folder',
  toFolder: (name) => `Into the folder “${name ?? '(choose it again)'}”`,
  useDownloads: 'Use the downloads folder',
  useFolder: 'Use a folder of my choice…',
  otherFolder: 'Another folder…',
  downloadsRefused:
    'Writing into the downloads folder was not allowed, so automatic backup stays off. Choose a folder instead, or back up by hand.',
  aloneHint:
    'Done in the background while the browser is open. Where it could not be done in time, the side panel says so, with one click to do it.',
  remindHint:
    'This browser does not let the background write files: the side panel says when a backup is due, with one click to make it.',
  trouble:
    'The last automatic backup failed (the leave to write into the folder may have lapsed). Back up by hand once, or choose the folder again.',
  inTitle: 'Restore and import',
  inLead:
    'A backup of this extension (.jsonl.gz), raw data (.json), a table of notes or follow-ups exported here (.csv), or annotations exported from Hypothesis (.json). You see what it would bring before anything is stored. A file can also be dropped here.',
  chooseFile: 'Choose a file…',
  failed: (name) => `“${name}” was not restored or imported`,
  done: (added, changed, left) =>
    [
      `Added: ${figure(added)}`,
      ...(changed > 0 ? [`updated: ${figure(changed)}`] : []),
      ...(left > 0 ? [`left as they were: ${figure(left)}`] : []),
    ].join(', '),
  counts: 'What the file holds',
  what: 'What',
  isNew: 'New',
  isSame: 'Same',
  differs: 'Different',
  stores: {
    reports: 'Reports',
    notes: 'Notes',
    followUps: 'Follow-ups',
    corrections: 'Corrections',
    observations: 'My data',
    texts: 'Kept texts',
    readings: 'Readings',
    changes: 'Steps to undo',
    drafts: 'Unsaved words',
    searches: 'Saved searches',
    templates: 'Templates',
  },
  standings: {
    new: 'new',
    same: 'the same',
    newer: 'the file has the newer one',
    older: 'the one here is newer',
    conflict: 'which is newer cannot be told; the one here stays',
  },
  differing: (count) => (count === 1 ? '1 differs from the one here' : `${figure(count)} differ from those here`),
  more: (count) => `${figure(count)} more`,
  faults: (count) => (count === 1 ? '1 row cannot be imported' : `${figure(count)} rows cannot be imported`),
  line: 'Row',
  subject: 'What',
  kinds: {
    backup: 'Backup',
    hypothesis: 'Annotations of Hypothesis',
    'notes-csv': 'Table of notes',
    'follow-ups-csv': 'Table of follow-ups',
  },
  madeOn: (day) => `made on ${day}`,
  prefer: 'Where the two differ',
  preferences: { later: 'The newer one counts', stored: 'Keep what is here', incoming: 'The file counts' },
  withSettings: 'Restore settings as well',
  cancel: 'Cancel',
  nothingNew: 'All of it is here already',
  restore: 'Restore',
  importIt: (count) => `Import (${figure(count)} new)`,
};
