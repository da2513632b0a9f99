export type { BackupContents } from './contents.ts';
export type { KeptSetting } from './format.ts';
export { backupName } from './name.ts';
export { readBackup } from './read.ts';
export { isDue } from './schedule.ts';
export { writeBackup } from './write.ts';
