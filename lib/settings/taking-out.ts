import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** The template by which Markdown is exported: the id of a ready one (a word), or of the reader's own. */
export const exportTemplate = setting<string>('exportTemplate', z.string(), 'reading');

const BackupScheduleSchema = z.object({
  every: z.enum(['never', 'day', 'week']),
  /** `folder`: the one that was chosen for backups. */
  to: z.enum(['downloads', 'folder']),
});
export type BackupSchedule = z.infer<typeof BackupScheduleSchema>;

/** How often a backup is made by itself, and where to. */
export const backupSchedule = setting<BackupSchedule>('backupSchedule', BackupScheduleSchema, {
  every: 'never',
  to: 'downloads',
});

const BackupStateSchema = z.object({
  /** When the last backup was made, by hand or by itself; milliseconds since the Unix epoch. */
  last: z.int().nonnegative().nullable(),
  /** Why the last one that should have been made by itself was not; null where it was. */
  trouble: z.string().nullable(),
});
export type BackupState = z.infer<typeof BackupStateSchema>;

/** Of this browser alone: it stays behind when settings go into a backup. */
export const backupState = setting<BackupState>('backupState', BackupStateSchema, { last: null, trouble: null });
